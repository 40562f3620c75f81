import { type Finding, found } from "../../model/finding.ts";
import { readDate } from "../decode/dates.ts";
import { readDegrees } from "../decode/degrees.ts";
import { wordsForRoles } from "../guess/header-words.ts";

const isValue = (text: string): boolean =>
  readDegrees(text, "point") !== null ||
  readDegrees(text, "comma") !== null ||
  readDate(text, "dmy") !== null;

/** Finds whether the first row names the columns: names are no numbers and no dates, and none comes twice. */
export function findHeader(rows: readonly (readonly string[])[]): Finding<boolean> {
  const [first = [], ...others] = rows;
  const filled = first.filter((text) => text.trim() !== "");
  const values = filled.filter(isValue).length;
  const known = filled.filter((text) => wordsForRoles(text).length > 0).length;
  if (values === 0 && known >= 2) return found(true, true, "likelier");
  // Years may name columns; coordinates and dates among words do not.
  if (values > filled.length / 3) return found(false, true, "only-valid");
  if (values > 0) return found(known > values, false, "likelier");
  const valuesBelow = others.slice(0, 20).some((row) => row.some(isValue));
  const isUnique = new Set(filled).size === filled.length;
  return found(isUnique, valuesBelow && isUnique, valuesBelow ? "likelier" : "ambiguous");
}

/** Names for columns: those of the header, made different; or their numbers. */
export function columnNames(header: readonly string[] | null, count: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, column) => {
    const told = header?.[column]?.trim() || String(column + 1);
    let name = told;
    for (let again = 2; taken.has(name); again += 1) name = `${told} (${again})`;
    taken.add(name);
    return name;
  });
}
