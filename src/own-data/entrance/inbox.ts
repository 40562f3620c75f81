/** What the reader dropped or pasted; a pasted text has no name. */
export interface Handed {
  readonly file: Blob;
  readonly name: string | null;
}

let waiting: readonly Handed[] = [];
const listeners = new Set<() => void>();

/** Files on their way to the room that reads them, which may not be there yet. */
export const inbox = {
  put(handed: readonly Handed[]): void {
    waiting = [...waiting, ...handed];
    for (const listener of listeners) listener();
  },
  /** All that wait; they wait no more. */
  take(): readonly Handed[] {
    const taken = waiting;
    waiting = [];
    return taken;
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
