const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * The number in some bytes, with this byte as decimal sign; NaN for what is longer or no number.
 * A number of at most 15 digits and a power of ten up to 15 are exact, and so is their quotient rounded.
 */
export function decimalIn(bytes: Uint8Array, from: number, to: number, sign: number): number {
  let at = from;
  const negative = bytes[at] === 45;
  if (negative) at += 1;
  if (to - at > 16 || at === to) return Number.NaN;
  let digits = 0;
  let mantissa = 0;
  let point = -1;
  for (; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + byte - 48;
      digits += 1;
    } else if (byte === sign && point < 0) {
      point = digits;
    } else return Number.NaN;
  }
  if (digits === 0 || digits > 15) return Number.NaN;
  const value = point < 0 ? mantissa : mantissa / (POWERS[digits - point] as number);
  return negative ? -value : value;
}
