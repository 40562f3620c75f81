import { useRoomWords, type WordFiles } from "../../parts/room-words.tsx";
import type en from "./words/en.json";

export const SHOWN_WORDS: WordFiles<typeof en> = {
  en: () => import("./words/en.json", { with: { type: "json" } }),
  ar: () => import("./words/ar.json", { with: { type: "json" } }),
  ckb: () => import("./words/ckb.json", { with: { type: "json" } }),
};

/** What is said of the reader's events beside ours: it comes without the room in which files are read. */
export const useShownWords = () => useRoomWords(SHOWN_WORDS);

export type ShownWords = ReturnType<typeof useShownWords>;
