import type { Decimal } from "../../model/finding.ts";
import { plainText } from "./digits.ts";

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number as people write it, eastern digits and decimal comma included; NaN for what is none. */
export function readNumber(text: string, decimal: Decimal): number {
  let plain = plainText(text).replace("\u2212", "-");
  if (decimal === "comma") plain = plain.replace(",", ".");
  return PLAIN_NUMBER.test(plain) ? Number(plain) : Number.NaN;
}

/** Thousands are parted by a comma, a point, a space or an apostrophe. */
const GROUPED = /^\d{1,3}([,.'’ ]\d{3})+$/;
const RANGE = /^(\d+)\s*(?:-|–|—|to|à|الى|إلى)\s*(\d+)$/;
const AT_LEAST = /^(?:(\d+)\s*\+|(?:>=|≥)\s*(\d+))$/;

export interface ReadCount {
  readonly min: number;
  /** `null`: at least `min`. */
  readonly max: number | null;
}

/**
 * A number of people: `7`, `7.0`, `1,200`, `5-8`, `10+`. `null` for what is none; half a person is none.
 */
export function readCount(text: string, decimal: Decimal): ReadCount | null {
  const plain = plainText(text);
  if (GROUPED.test(plain)) return exactly(Number(plain.replaceAll(/\D/g, "")));
  const range = RANGE.exec(plain);
  if (range) return { min: Number(range[1]), max: Number(range[2]) };
  const least = AT_LEAST.exec(plain);
  if (least) return { min: Number(least[1] ?? least[2]), max: null };
  return exactly(readNumber(plain, decimal));
}

/** More people than live. */
const TOO_MANY = 100_000_000;

const exactly = (count: number): ReadCount | null =>
  Number.isInteger(count) && count >= 0 && count < TOO_MANY ? { min: count, max: count } : null;
