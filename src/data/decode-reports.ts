import type { IncidentReport } from "../model/incident.ts";
import { list, object, optional, record } from "./decoder.ts";
import { id, source, text } from "./values.ts";

/** The reports in one language, by the id of their incident. */
export type Reports = Readonly<Record<string, IncidentReport>>;

const report = object<IncidentReport>({
  summary: text,
  district: text,
  governorate: text,
  geo_basis: text,
  notes: optional(text),
  sources: list(source),
});

export const decodeReports = object<{ reports: Reports }>({ reports: record(id, report) });
