/** In pixels: lower, a map shows nothing; higher than a few screens nobody sees it whole. */
export const HEIGHTS = { least: 200, greatest: 4000, usual: 480 } as const;

const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

/** A height as it was typed, in any of the languages' digits; `null` where a frame cannot be so high. */
export function readHeight(text: string): number | null {
  const latin = text.trim().replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
  const height = /^\d{1,6}(\s*px)?$/.test(latin) ? Number.parseInt(latin, 10) : Number.NaN;
  return height >= HEIGHTS.least && height <= HEIGHTS.greatest ? height : null;
}
