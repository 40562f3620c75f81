import type { IncidentReport } from "../model/incident.ts";
import type { Source } from "../model/source.ts";
import { type Decode, Mismatch, object, optional, type Rows, record, sifted } from "./decoder.ts";
import { id, source, text } from "./values.ts";

/** The reports in one language, by the id of their incident. */
export type Reports = Readonly<Record<string, IncidentReport>>;

/** What can be read of a report, and what was met first of that which had to be left out: a source, or all. */
export interface ReadReport {
  readonly report: IncidentReport | null;
  readonly broken: Mismatch | null;
}

const report = object<Omit<IncidentReport, "sources"> & { sources: Rows<Source> }>({
  summary: text,
  district: text,
  governorate: text,
  geo_basis: text,
  notes: optional(text),
  sources: sifted(source),
});

/** One report or source that cannot be read must not hide the others. */
const readReport: Decode<ReadReport> = (value) => {
  try {
    const { sources, ...texts } = report(value);
    return {
      report: Object.freeze({ ...texts, sources: sources.good }),
      broken: sources.broken[0]?.inside("sources") ?? null,
    };
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    return { report: null, broken: error };
  }
};

export const decodeReports = object<{ reports: Readonly<Record<string, ReadReport>> }>({
  reports: record(id, readReport),
});
