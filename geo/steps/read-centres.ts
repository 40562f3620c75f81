import type { Centre } from "../../src/model/centre.ts";
import { CONFIDENCES } from "../../src/model/incident.ts";
import { sourcesOf } from "./read-incidents.ts";
import { oneOf, readPosition, readTable } from "./read-table.ts";

/** `centres.csv`: the article's four and the two main ones, which the map shows. */
export function readCentres(): Centre[] {
  return readTable("centres.csv")
    .filter((row) => row.text("shown") === "yes")
    .map((row) => ({
      id: row.text("id"),
      position: readPosition(row),
      name: row.localized("name"),
      town: row.localized("town"),
      role: oneOf(row, "role", ["field", "main"]),
      agreed: row.text("announced_date"),
      opened: row.text("opened_date"),
      notes: row.localized("notes"),
      confidence: oneOf(row, "confidence", CONFIDENCES),
      sources: sourcesOf(row),
    }));
}
