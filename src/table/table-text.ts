import type { I18n } from "../i18n/i18n.ts";
import { withoutIsolates } from "../i18n/isolate.ts";
import type { Area } from "../model/dataset.ts";
import { membershipIn } from "../model/figures.ts";
import { guardFormula } from "../model/formula.ts";
import type { Incident, IncidentReport } from "../model/incident.ts";
import type { RegionId } from "../model/region.ts";
import type { TableWords } from "./words.ts";

/** What a cell is written from; without reports where they could not be loaded. */
export interface TextContext {
  readonly i18n: Pick<I18n, "t" | "local" | "lang">;
  readonly words: TableWords;
  readonly regions: readonly Area<RegionId>[];
  readonly reports: Readonly<Record<string, IncidentReport>> | null;
}

type Cell = string | number | undefined;
interface TextColumn {
  readonly heading: (context: TextContext) => string;
  /** Nothing where it is not known. */
  readonly cell: (incident: Incident, context: TextContext) => Cell;
}

const COLUMNS: readonly TextColumn[] = [
  // Dates and figures as spreadsheets read them: ISO 8601, Latin digits, a range in two columns.
  { heading: ({ words }) => words("column.date"), cell: ({ date }) => date },
  {
    heading: ({ words }) => words("text.time"),
    cell: ({ date_precision }, { i18n }) => i18n.t(`date_precision.${date_precision}`),
  },
  { heading: ({ words }) => words("column.place"), cell: ({ place }, { i18n }) => i18n.local(place) },
  {
    heading: ({ words }) => words("text.district"),
    cell: (incident, context) => whereOf(incident, context)?.district,
  },
  {
    heading: ({ words }) => words("text.governorate"),
    cell: (incident, context) => whereOf(incident, context)?.governorate,
  },
  {
    heading: ({ words }) => words("column.type"),
    cell: ({ attack_type }, { i18n }) => i18n.t(`attack_type.${attack_type}`),
  },
  {
    heading: ({ words }) => words("column.target"),
    cell: ({ target }, { i18n }) => i18n.t(`target.${target}`),
  },
  { heading: ({ words }) => words("text.killed.low"), cell: ({ killed }) => killed?.min },
  { heading: ({ words }) => words("text.killed.high"), cell: ({ killed }) => killed?.max },
  { heading: ({ words }) => words("text.injured.low"), cell: ({ injured }) => injured?.min },
  { heading: ({ words }) => words("text.injured.high"), cell: ({ injured }) => injured?.max },
  { heading: ({ words }) => words("text.chance"), cell: (incident) => round(membershipIn(incident, "band")) },
  {
    heading: ({ words }) => words("text.chances"),
    cell: ({ membership }, { regions, i18n }) =>
      regions
        .filter(({ id }) => (membership[id] ?? 0) > 0)
        .map(({ id, name }) => `${i18n.local(name)} ${round(membership[id] ?? 0)}`)
        .join("; "),
  },
  { heading: ({ words }) => words("text.distance"), cell: ({ band_distance_km }) => band_distance_km },
  { heading: ({ words }) => words("text.uncertainty"), cell: ({ uncertainty_km }) => uncertainty_km },
  {
    heading: ({ words }) => words("text.precision"),
    cell: ({ location_precision }, { i18n }) => i18n.t(`location_precision.${location_precision}`),
  },
  {
    heading: ({ words }) => words("column.attribution"),
    cell: ({ attribution }, { i18n }) => i18n.t(`attribution.${attribution}`),
  },
  {
    heading: ({ words }) => words("column.confidence"),
    cell: ({ confidence }, { i18n }) => i18n.t(`confidence.${confidence}`),
  },
  {
    heading: ({ words }) => words("column.sources"),
    cell: ({ id }, { reports, words }) =>
      reports
        ? reports[id]?.sources
            .map(({ publisher, date, url }) => [publisher, date, url].filter(Boolean).join(" "))
            .join("; ")
        : words("sources.missing"),
  },
  { heading: ({ words }) => words("text.id"), cell: ({ id }) => id },
];

/** Every row as text with a tab between its cells, under a row of headings: for the clipboard. */
export function tableText(incidents: readonly Incident[], context: TextContext): string {
  const unknown = context.i18n.t("incident.unknown");
  const lines = [
    COLUMNS.map(({ heading }) => safeCell(heading(context))),
    ...incidents.map((incident) => COLUMNS.map(({ cell }) => safeCell(cell(incident, context) ?? unknown))),
  ];
  return lines.map((cells) => cells.join("\t")).join("\n");
}

/** In English the data itself has the names; other languages have them with the reports. */
export function whereOf(
  incident: Incident,
  { i18n: { lang }, reports }: { i18n: Pick<I18n, "lang">; reports: TextContext["reports"] },
): Pick<IncidentReport, "district" | "governorate"> | undefined {
  return reports?.[incident.id] ?? (lang === "en" ? incident : undefined);
}

function safeCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  return guardFormula(
    withoutIsolates(value)
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim(),
  );
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000;
