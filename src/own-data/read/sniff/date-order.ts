import { DATE_ORDERS, type DateOrder, type Finding, found } from "../../model/finding.ts";
import { plainText } from "../decode/digits.ts";

/** A date in figures, with its time of day, is shorter. */
const LONGEST = 40;

const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:$|[T ,])/;

/** Finds the order of dates in figures. A number beyond 12 is no month, and one beyond 31 no day. */
export function findDateOrder(values: Iterable<string>): Finding<DateOrder> {
  const fits: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 };
  let dates = 0;
  for (const value of values) {
    if (value.length > LONGEST) continue;
    const [, first, second, third] = NUMBERS.exec(plainText(value)) ?? [];
    if (first === undefined) continue;
    dates += 1;
    const [a, b, c] = [Number(first), Number(second), Number(third)];
    if (a <= 31 && b <= 12) fits.dmy += 1;
    if (a <= 12 && b <= 31) fits.mdy += 1;
    if (third?.length === 2 && b <= 12 && c <= 31) fits.ymd += 1;
  }
  if (dates === 0) return found("dmy", true, "no-matter");
  // Day first is usual wherever Arabic or French is written.
  const [best, next] = [...DATE_ORDERS].sort((a, b) => fits[b] - fits[a]);
  const [most, second] = [fits[best ?? "dmy"], fits[next ?? "mdy"]];
  if (most === second) return found(best ?? "dmy", false, "ambiguous");
  return found(best ?? "dmy", most === dates, most === dates ? "only-valid" : "likelier");
}
