/**
 * One at a time, and of those who wait the latest: whoever is overtaken gets `null`. What takes long is
 * then never done for an answer that nobody needs any more.
 */
export function latestOnly<Asked, Answer>(
  work: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer | null> {
  let isBusy = false;
  let next: { asked: Asked; settle: (answer: Promise<Answer> | null) => void } | null = null;

  async function run(asked: Asked): Promise<Answer> {
    isBusy = true;
    try {
      return await work(asked);
    } finally {
      isBusy = false;
      const waiting = next;
      next = null;
      waiting?.settle(run(waiting.asked));
    }
  }

  return (asked) => {
    if (!isBusy) return run(asked);
    next?.settle(null);
    return new Promise((settle) => {
      next = { asked, settle };
    });
  };
}
