import type { Reports } from "../../data/decode-reports.ts";
import { withoutIsolates } from "../../i18n/isolate.ts";
import type { Incident } from "../../model/incident.ts";
import { incidentRow, type Row } from "../../model/incident-row.ts";
import type { Lang } from "../../model/localized.ts";
import { listed } from "../filter-words.ts";
import type { Speech } from "../speech.ts";
import { columnsOf, type Layer, type Thing, type Time } from "./layer.ts";
import { plainText } from "./plain-text.ts";

export type AllReports = Readonly<Record<Lang, Reports>>;

/** The attacks as rows of the published table; the columns are those of all of them, whichever are taken. */
export function attackLayer(
  speech: Speech,
  { shown, all, reports }: { shown: readonly Incident[]; all: readonly Incident[]; reports: AllReports },
): Layer {
  return {
    id: "attacks",
    title: speech.words("data.attacks"),
    columns: columnsOf(all.map((incident) => rowOf(incident, reports))),
    things: shown.map((incident) => thingOf(speech, incident, reports)),
  };
}

function rowOf(incident: Incident, reports: AllReports): Row {
  const cells = Object.entries(incidentRow(incident, (lang) => reports[lang][incident.id]));
  return Object.fromEntries(
    cells.map(([column, cell]) => [column, typeof cell === "string" ? plainText(cell) : cell]),
  );
}

function thingOf(speech: Speech, incident: Incident, reports: AllReports): Thing {
  const { i18n, words } = speech;
  const report = reports[i18n.lang][incident.id];
  const sources = report?.sources.map(({ publisher, date }) =>
    date ? words("incident.source", { publisher, date: i18n.date(date) }) : publisher,
  );
  const texts = [
    i18n.incidentDate(incident),
    report?.summary,
    report?.notes,
    sources?.length ? words("incident.sources", { sources: listed(speech, sources) }) : undefined,
  ];
  return {
    id: incident.id,
    name: plainText(withoutIsolates(i18n.local(incident.place))),
    text: plainText(withoutIsolates(texts.filter((text) => text).join("\n"))),
    time: timeOf(incident),
    geometry: { type: "Point", coordinates: [...incident.position] },
    style: incident.confidence,
    row: rowOf(incident, reports),
  };
}

/** A night reaches into the day after it, and of a month no day is known. */
export function timeOf({ date, date_precision }: Pick<Incident, "date" | "date_precision">): Time {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (date_precision === "night") return { from: date, to: isoDay(year, month, day + 1) };
  if (date_precision === "month") return { from: isoDay(year, month, 1), to: isoDay(year, month + 1, 0) };
  return { at: date };
}

const isoDay = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
