import { useRoomWords } from "../parts/room-words.tsx";

export const filterWords = {
  en: () => import("./words/en.json"),
  ar: () => import("./words/ar.json"),
  ckb: () => import("./words/ckb.json"),
};

export const useWords = () => useRoomWords(filterWords);
