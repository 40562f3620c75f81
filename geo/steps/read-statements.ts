import type { Milestone } from "../../src/model/milestone.ts";
import type { AreaId } from "../../src/model/region.ts";
import type { Statement } from "../../src/model/statement.ts";
import { asSource, oneOf, type Row, readTable } from "./read-table.ts";

/** `statements.csv`: what was said of the gap, in the table's order. */
export function readStatements(): Statement[] {
  return readTable("statements.csv").map((row) => {
    const max = row.count("width_km_max");
    return {
      id: row.text("id"),
      area: areaOf(row),
      about: oneOf(row, "about", ["extent", "line", "context"]),
      from: row.localized("from"),
      to: row.localized("to"),
      length_km: row.count("length_km"),
      width_km: max === null ? null : { min: row.count("width_km_min"), max },
      said_by: row.localized("said_by"),
      note: row.localized("notes"),
      source: requireSource(row, row.text("source_publisher"), row.text("date"), row.text("source_url")),
    };
  });
}

const AREA_OF_SECTOR: Readonly<Record<string, AreaId>> = {
  band: "band",
  nineveh: "nineveh",
  // Run with Nineveh since 2017, and part of that region on the map.
  makhmour: "nineveh",
  kirkuk: "kirkuk",
  salahuddin: "salahuddin",
  diyala: "diyala",
};

function areaOf(row: Row): AreaId {
  const area = AREA_OF_SECTOR[row.text("sector")];
  if (!area) throw new Error(`statements.csv, line ${row.number}: unknown sector "${row.text("sector")}"`);
  return area;
}

/** `timeline.csv`: the milestones, oldest first. */
export function readMilestones(): Milestone[] {
  return readTable("timeline.csv").map((row) => ({
    date: row.text("date"),
    title: row.localized("title"),
    summary: row.localized("summary"),
    source: requireSource(row, row.text("source_publisher"), "", row.text("source_url")),
  }));
}

function requireSource(row: Row, publisher: string, date: string, url: string) {
  const source = asSource(publisher, date, url);
  if (!source) throw new Error(`${row.table}, line ${row.number}: no publisher`);
  return source;
}
