import { useRoomWords, type WordFiles } from "../parts/room-words.tsx";
import type english from "./words/en.json";

export const WORDS: WordFiles<typeof english> = {
  en: () => import("./words/en.json"),
  ar: () => import("./words/ar.json"),
  ckb: () => import("./words/ckb.json"),
};

export type CompareWords = ReturnType<typeof useWords>;

/** What the comparison says. */
export const useWords = () => useRoomWords(WORDS);
