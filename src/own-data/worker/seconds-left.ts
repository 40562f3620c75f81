/** Before so many milliseconds a rate says little. */
const LEAST_MS = 1000;

/**
 * Tells how long a work will still take if it goes on as it has gone so far, in whole seconds and at least 1;
 * `null` while that cannot be told. `now` is in milliseconds, from any moment on.
 */
export function secondsLeftBy(now: () => number): (done: number, total: number) => number | null {
  const start = now();
  return (done, total) => {
    const spent = now() - start;
    if (spent < LEAST_MS || done <= 0) return null;
    const left = (spent * Math.max(0, total - done)) / done;
    return Math.max(1, Math.ceil(left / 1000));
  };
}
