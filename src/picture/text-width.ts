/** Advance widths in em of groups of characters, from the faces in public/fonts (weight 600). */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u064b-\u0655\u0670\u2066-\u2069]/, 0],
  [/[ .,:;'’!|،؛]/, 0.27],
  [/[اأإآ]/, 0.27],
  [/[دذرزڕژونىيیلڵ]/, 0.48],
  [/[سشصض]/, 0.92],
  [/[\u0660-\u0669]/, 0.5],
  [/[\u0600-\u06ff]/, 0.55],
  [/[ijlftrI()-]/, 0.33],
  [/[mwMW]/, 0.85],
  [/[A-Z]/, 0.64],
];
const OTHER = 0.53;

/** About how wide a text is in pixels, without a screen to measure it on; rather too wide than too narrow. */
export function estimateWidth(text: string, fontSize: number, letterSpacing = 0): number {
  let width = 0;
  for (const letter of text) {
    const em = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
    width += em * fontSize + letterSpacing;
  }
  return width;
}
