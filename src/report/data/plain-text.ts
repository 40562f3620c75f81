/** No format but CSV and JSON can hold these: control signs other than tab and line break, and what is no character. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Readers of XML make one of all. */
const LINE_BREAKS = /\r\n?|[\u2028\u2029]/g;

/** A text as every format can hold it and gives it back. */
export const plainText = (text: string): string => text.replace(LINE_BREAKS, "\n").replace(UNWRITABLE, "");
