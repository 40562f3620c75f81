import { createHash } from "node:crypto";
import type { ChangeTable } from "../../src/model/edition.ts";
import type { Incident } from "../../src/model/incident.ts";
import { LANGS } from "../../src/model/localized.ts";
import type { Kitchen } from "../kitchen.ts";
import { readSourceText } from "./read-table.ts";

/** By table and id of a row, a short hash of what the sources say in it. */
export type Fingerprints = Readonly<Record<ChangeTable, Readonly<Record<string, string>>>>;

/** Of the rows of the version that is published and of the one before it. */
export type StampedRows = Readonly<Record<string, Fingerprints>>;

export const STAMPED_ROWS = "row-fingerprints.json";

export const readStampedRows = (): StampedRows => JSON.parse(readSourceText(STAMPED_ROWS));

type Rows = Pick<Kitchen, "dataset" | "reports" | "statements" | "milestones">;

/** What follows from the band, such as the distance to it, is left out: a row changes only by its own facts. */
export function fingerprintRows({ dataset, reports, statements, milestones }: Rows): Fingerprints {
  return {
    incidents: byId(dataset.incidents, (incident) => [
      sourced(incident),
      LANGS.map((lang) => reports[lang][incident.id]),
    ]),
    lines: byId(dataset.edgePoints),
    centres: byId(dataset.centres),
    statements: byId(statements),
    timeline: byId(milestones.map((milestone) => ({ id: milestone.date, ...milestone }))),
  };
}

function sourced(incident: Incident): object {
  const { membership, mapped_region, band_distance_km, nearest_centre, nearest_centre_km, ...facts } =
    incident;
  return facts;
}

const byId = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  factsOf: (thing: Thing) => unknown = (thing) => thing,
): Record<string, string> => Object.fromEntries(things.map((thing) => [thing.id, hash(factsOf(thing))]));

function hash(facts: unknown): string {
  return createHash("sha256").update(JSON.stringify(facts, inOrder)).digest("hex").slice(0, 12);
}

/** The same facts are the same text, in whatever order a step puts them. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** What became of the rows of a table from one time to another, by id. */
export interface Difference {
  readonly added: readonly string[];
  readonly corrected: readonly string[];
  readonly removed: readonly string[];
}

export function compareRows(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Difference {
  const ids = Object.keys(now);
  return {
    added: ids.filter((id) => !(id in before)),
    corrected: ids.filter((id) => id in before && before[id] !== now[id]),
    removed: Object.keys(before).filter((id) => !(id in now)),
  };
}
