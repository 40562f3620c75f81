function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** English, Kurdish in Latin letters (ê î û ç ş ğ), and the marks that figures and dates are set with. */
export const LATIN = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  "ĞğİıŞşŒœ",
  "–—‘’‚“”„†‡•…‰′″‹›⁄",
  "←↑→↓−×≤≥±½²·≈",
].join("");

/** Arabic and Sorani letters, their marks and digits; Persian digits for quotations that hold them. */
export const ARABIC = [
  "،؛؟٪٫٬ـ",
  range(0x621, 0x63a),
  range(0x641, 0x652),
  range(0x654, 0x655),
  range(0x660, 0x669),
  "ٰٹپچڈڑڕژڤکگڵںھہۆۇۊیێےەۀ",
  range(0x6f0, 0x6f9),
  // Joiners: Sorani and Persian spelling use the first.
  "\u200c\u200d",
].join("");

/** Pictures made by a renderer that takes one font per text need these in the Arabic file too. */
export const ARABIC_COMPANIONS = `${range(0x20, 0x7e)}\u00a0«»·×–—−…`;
