import { useRoomWords, type WordFiles } from "../parts/room-words.tsx";
import type english from "./words/en.json";

export const WORDS: WordFiles<typeof english> = {
  en: () => import("./words/en.json"),
  ar: () => import("./words/ar.json"),
  ckb: () => import("./words/ckb.json"),
};

/** What the room says. */
export const useWords = () => useRoomWords(WORDS);

export type Words = ReturnType<typeof useWords>;

const NOTES = [
  "note.1",
  "note.2",
  "note.3",
  "note.4",
  "note.5",
  "note.6",
  "note.7",
  "note.8",
  "note.9",
  "note.10",
  "note.11",
] as const satisfies readonly (keyof typeof english)[];

/** The key of what there is to add to a paragraph; the notes of the data are written for its makers. */
export const noteKey = (n: number) => NOTES.find((key) => key === `note.${n}`);
