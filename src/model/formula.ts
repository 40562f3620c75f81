/** What a spreadsheet would take for the beginning of a formula, full-width signs too. */
const FORMULA = /^['\s]*[=+\-@＝＋－＠]/;

/** A text that no spreadsheet runs: an apostrophe goes before what looks like a formula. CWE-1236. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
