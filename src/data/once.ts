/** Starts a work once and gives its promise to all who ask. A failure is not kept: asking again tries again. */
export function once<Result>(start: () => Promise<Result>): () => Promise<Result> {
  let promise: Promise<Result> | null = null;
  return () => {
    promise ??= start().catch((error: unknown) => {
      promise = null;
      throw error;
    });
    return promise;
  };
}
