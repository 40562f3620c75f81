import { CHANGE_KINDS, CHANGE_TABLES, type Change, type Edition } from "../../src/model/edition.ts";
import { oneOf, type Row, readTable } from "./read-table.ts";

/** `changelog.csv`: the editions as they follow one another in it, each with its changes. */
export function readChangelog(): Edition[] {
  const editions: { version: string; date: string; changes: Change[] }[] = [];
  for (const row of readTable("changelog.csv")) {
    const [version, date] = [row.text("version"), row.text("date")];
    const last = editions.at(-1);
    if (last?.version !== version) editions.push({ version, date, changes: [asChange(row)] });
    else if (last.date === date) last.changes.push(asChange(row));
    else throw new Error(`${row.table}, line ${row.number}: ${version} is of ${last.date}, not of ${date}`);
  }
  return editions;
}

function asChange(row: Row): Change {
  return {
    kind: oneOf(row, "change", CHANGE_KINDS),
    table: oneOf(row, "table", CHANGE_TABLES),
    rows: row.decimal("rows"),
    ids: row.text("ids").split(/\s+/).filter(Boolean),
    note: row.localized("note"),
  };
}
