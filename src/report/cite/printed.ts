import { parseIsoDate } from "../../i18n/iso-date.ts";
import { monthName } from "../../i18n/months.ts";
import type { Speech } from "../speech.ts";
import type { Work } from "./work.ts";

/*
 * Citations for people. In English as the manuals have them; in Arabic and Sorani, for which they have no
 * rules, in their order with the signs and words of the language.
 */

/** Publication Manual of the American Psychological Association, 7th edition: an entry of a list. */
export const apa = (speech: Speech, works: readonly Work[]): string =>
  works.map((work) => oneLine(apaEntry(speech, work))).join("\n\n");

/** The Chicago Manual of Style, 17th edition: a note. */
export const chicago = (speech: Speech, works: readonly Work[]): string =>
  works.map((work) => oneLine(chicagoNote(speech, work))).join("\n\n");

const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, " ");

function apaEntry(speech: Speech, { kind, authors, title, date, url, edition, collected }: Work): string {
  const { i18n, words } = speech;
  const author = authors.join(", ");
  const accessed = writtenDate(speech, edition.accessed);
  const year = date && i18n.date(date.slice(0, "YYYY".length));
  if (kind === "data") {
    const { version } = edition;
    return words("apa.data", { author, year: year ?? "", title, version, accessed, url: url ?? "" });
  }
  const found = words("apa.collected", { ...creditOf(speech, collected), accessed });
  const report = words("apa.report", { author, date: apaDate(speech, date), title });
  return [report, url, found].filter(Boolean).join(" ");
}

function chicagoNote(speech: Speech, { kind, authors, title, date, url, edition, collected }: Work): string {
  const { words } = speech;
  const author = authors.join(", ");
  const accessed = writtenDate(speech, edition.accessed);
  const written = date ? writtenDate(speech, date) : words("date.none");
  if (kind === "data") {
    const { version } = edition;
    return words("chicago.data", { author, title, version, date: written, accessed, url: url ?? "" });
  }
  const report = words("chicago.report", { author, title, date: written });
  const found = words("chicago.collected", { ...creditOf(speech, collected), accessed });
  return words(url ? "chicago.linked" : "chicago.unlinked", { report, url: url ?? "", found });
}

function creditOf({ i18n }: Speech, collected: Work | null): Record<string, string> {
  const { authors = [], title = "", date = "", url = "", edition } = collected ?? {};
  const year = i18n.date((date ?? "").slice(0, "YYYY".length));
  return { author: authors.join(", "), title, year, version: edition?.version ?? "", url: url ?? "" };
}

/** "November 23, 2026": both manuals are American. */
function writtenDate({ i18n }: Speech, iso: string): string {
  const date = parseIsoDate(iso);
  if (i18n.lang !== "en" || date?.month === undefined || date.day === undefined) return i18n.date(iso);
  return `${monthName("en", date.month, "long")} ${date.day}, ${date.year}`;
}

/** "2026, November 23". */
function apaDate({ i18n, words }: Speech, iso: string | null): string {
  if (iso === null) return words("date.none");
  const date = parseIsoDate(iso);
  if (i18n.lang !== "en" || date?.month === undefined) return i18n.date(iso);
  const month = monthName("en", date.month, "long");
  return `${date.year}, ${month}${date.day === undefined ? "" : ` ${date.day}`}`;
}
