import { useRoomWords, type WordFiles } from "../parts/room-words.tsx";
import type en from "./words/en.json";

export const REPORT_WORDS: WordFiles<typeof en> = {
  en: () => import("./words/en.json", { with: { type: "json" } }),
  ar: () => import("./words/ar.json", { with: { type: "json" } }),
  ckb: () => import("./words/ckb.json", { with: { type: "json" } }),
};

export type ReportWords = ReturnType<typeof useWords>;

export const useWords = () => useRoomWords(REPORT_WORDS);
