import { gzipSync } from "node:zlib";
import { DATE_GRAINS, NO_DAY, UNKNOWN_COUNT } from "../../../src/own-data/model/event-columns.ts";
import type { Inspection } from "../../../src/own-data/model/inspection.ts";
import { type FileProblem, ReadError } from "../../../src/own-data/model/read-problem.ts";
import { type ReadOptions, type ReadTable, readFile } from "../../../src/own-data/read/read-file.ts";

export const fileOf = (...parts: (string | Uint8Array)[]): Blob => new Blob(parts as BlobPart[]);

export const gzipped = (text: string): Blob => fileOf(gzipSync(text));

/** Lines of cells, as they stand. */
export const csv = (rows: readonly (readonly string[])[], delimiter = ","): string =>
  rows.map((row) => `${row.join(delimiter)}\n`).join("");

/** Reads a file of a known source, or by what is guessed, as a reader who says yes to all. */
export async function read(file: Blob | string, options: ReadOptions = {}): Promise<ReadTable> {
  const blob = typeof file === "string" ? fileOf(file) : file;
  const first = await readFile(blob, options);
  if (first.kind === "read") return first.read;
  const second = await readFile(blob, { ...options, mapping: first.inspection.mapping });
  if (second.kind !== "read") throw new Error("a mapping was given and is asked for again");
  return second.read;
}

export async function inspected(file: Blob | string, options: ReadOptions = {}): Promise<Inspection> {
  const outcome = await readFile(typeof file === "string" ? fileOf(file) : file, options);
  return outcome.kind === "read" ? outcome.read.inspection : outcome.inspection;
}

/** Why a file cannot be read; throws where it can. */
export async function problemOf(file: Blob | string, options: ReadOptions = {}): Promise<FileProblem> {
  try {
    await read(file, options);
  } catch (error) {
    if (error instanceof ReadError) return error.problem;
    throw error;
  }
  throw new Error("expected a problem, got a table");
}

const DAY_MS = 86_400_000;

/** The events as a person would tell them. */
export function eventsOf({ events }: ReadTable) {
  return Array.from({ length: events.length }, (_, i) => {
    const day = events.day[i] as number;
    const killed = [events.killedMin[i], events.killedMax[i]].map((count) =>
      count === UNKNOWN_COUNT ? null : count,
    );
    const km = events.uncertaintyKm[i] as number;
    return {
      at: [events.lng[i], events.lat[i]],
      date: day === NO_DAY ? null : new Date(day * DAY_MS).toISOString().slice(0, 10),
      grain: DATE_GRAINS[events.dateGrain[i] ?? -1],
      killed,
      km: Number.isNaN(km) ? null : km,
      category: events.categories[events.category[i] ?? -1],
      place: events.places[events.place[i] ?? -1],
      record: events.record[i],
    };
  });
}

/** What was found, without its reasons. */
export const valuesOf = ({ findings }: Inspection): Record<string, unknown> =>
  Object.fromEntries(Object.entries(findings).map(([key, { value }]) => [key, value]));

/** Each trouble in a line: where, what stands there, why. */
export const troublesOf = ({ troubles }: ReadTable): string[] =>
  troubles.kept.map(
    ({ line, column, value, reason, used }) => `${line} ${column}=${value}: ${reason}${used ? ", used" : ""}`,
  );
