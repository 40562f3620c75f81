import { type Decimal, type Delimiter, type Finding, found } from "../../model/finding.ts";
import { plainText } from "../decode/digits.ts";

const WITH_POINT = /^-?\d{1,3}\.\d+$/;
const WITH_COMMA = /^-?\d{1,3},\d+$/;
/** May be a thousand, or one with three decimals. */
const THOUSANDS = /^-?\d{1,3},\d{3}$/;

/**
 * Finds whether numbers have a decimal comma. Where they may be thousands as well, semicolons between cells
 * speak for it: programs write these where the comma is in use.
 */
export function findDecimal(
  rows: readonly (readonly string[])[],
  delimiter: Delimiter | null = null,
): Finding<Decimal> {
  let [points, commas, unclear] = [0, 0, 0];
  for (const row of rows) {
    for (const cell of row) {
      if (cell.length > 24) continue;
      const text = plainText(cell);
      if (WITH_POINT.test(text)) points += 1;
      else if (THOUSANDS.test(text)) unclear += 1;
      else if (WITH_COMMA.test(text)) commas += 1;
    }
  }
  if (commas > points) return found("comma", points === 0, points === 0 ? "only-valid" : "likelier");
  if (points > 0) return found("point", commas === 0, commas === 0 ? "only-valid" : "likelier");
  if (unclear === 0) return found("point", true, "no-matter");
  return delimiter === ";" ? found("comma", false, "likelier") : found("point", false, "ambiguous");
}
