import { withoutIsolates } from "../../i18n/isolate.ts";

/** One line, without the invisible signs that a page needs and a file does not. */
export const machineText = (text: string): string =>
  withoutIsolates(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** Year, month and day of a date, as far as they are known. */
export const datePartsOf = (iso: string): readonly number[] => iso.split("-").map(Number);
