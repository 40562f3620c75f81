/**
 * Advance widths in em of groups of letters, from the faces in public/fonts (weight 600). Letters of
 * Arabic script have a second one: the width at the end of a word, where most of them are longer.
 */
const WIDTHS: readonly (readonly [letters: string, within: number, atEnd?: number])[] = [
  ["\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670", 0],
  ["\u061c\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069", 0],
  [" .,:;'’!|،؛", 0.27],
  ["اأإآ", 0.27],
  ["رزڕڑژ", 0.39],
  ["ءوؤۆۇۊ", 0.46],
  ["ةەۀدذ", 0.53],
  ["لڵ", 0.32, 0.68],
  ["نيیێىئ", 0.36, 0.73],
  ["بتثپٹ", 0.36, 0.94],
  ["فڤ", 0.5, 0.94],
  ["ق", 0.5, 0.71],
  ["كکگ", 0.51, 0.95],
  ["عغم", 0.57, 0.64],
  ["ه", 0.68, 0.53],
  ["جحخچ", 0.69],
  ["طظ", 0.68, 0.77],
  ["سشصض", 0.86, 1.28],
  ["٠١٢٣٤٥٦٧٨٩", 0.55],
  ["ijlftrI()-", 0.33],
  ["mwMW", 0.85],
  ["ABCDEFGHJKLNOPQRSTUVXYZ", 0.64],
];
const OTHER = 0.54;

const EM = new Map(
  WIDTHS.flatMap(([letters, within, atEnd = within]) =>
    Array.from(letters, (letter) => [letter, { within, atEnd }] as const),
  ),
);
const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3\u06d5]/;

/** About how wide a text is in pixels, without a screen to measure it on; rather too wide than too narrow. */
export function estimateWidth(text: string, fontSize: number, letterSpacing = 0): number {
  const letters = Array.from(text);
  return letters.reduce((width, letter, i) => {
    const known = EM.get(letter);
    const goesOn = known && known.within !== known.atEnd && ARABIC_LETTER.test(letters[i + 1] ?? "");
    const em = known ? (goesOn ? known.within : known.atEnd) : OTHER;
    return width + em * fontSize + letterSpacing;
  }, 0);
}

/** A text in lines that are no wider than `width`, broken between words; a longer word keeps its length. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && estimateWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
