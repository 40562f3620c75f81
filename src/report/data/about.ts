import { withoutIsolates } from "../../i18n/isolate.ts";
import type { CitationFile } from "../cite/citation-file.ts";
import type { ViewFacts } from "../facts.ts";
import { filterTexts } from "../filter-words.ts";
import type { Speech } from "../speech.ts";
import { plainText } from "./plain-text.ts";

export const LICENCE = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;

/** What goes along with a file: `value` for programs, `label` and `text` for people. */
export interface AboutEntry {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly text: string;
}
export type About = readonly AboutEntry[];

/** Whose the data are, what of them is in a file, and how they are to be read; `link` leads to the view. */
export function aboutFile(
  { i18n, words }: Speech,
  title: string,
  facts: ViewFacts,
  { authors, released }: CitationFile,
  link: string,
): About {
  const { months, passing, all, version } = facts;
  const filters = filterTexts({ i18n, words }, facts);
  const filtersTold =
    filters.length > 0
      ? filters.reduce((first, last) => words("list.semicolon", { first, last }))
      : words("data.about.noFilters");
  const entries: (readonly [key: AboutKey, text: string, value?: string])[] = [
    ["title", title],
    ["map", words("title.map")],
    ["attacks", words("data.about.ofAll", { shown: passing, all }), `${passing} of ${all}`],
    [
      "period",
      months ? i18n.period(months.from, months.to) : i18n.t("incident.unknown"),
      months ? `${months.from}/${months.to}` : "",
    ],
    ["filters", filtersTold],
    ["version", version],
    ["released", i18n.date(released), released],
    ["credit", words("data.about.creditLine", { authors: authors.join(", "), version })],
    ["licence", `${LICENCE.name}, ${LICENCE.url}`, LICENCE.url],
    ["terms", words("data.about.termsText")],
    ["notice", i18n.t("map.indicative")],
    ["places", words("data.about.placesText")],
    ["link", link],
  ];
  return entries.map(([key, text, value = text]) => ({
    key,
    value: toPlain(value),
    label: toPlain(words(`data.about.${key}`)),
    text: toPlain(text),
  }));
}

type AboutKey =
  | "title"
  | "map"
  | "attacks"
  | "period"
  | "filters"
  | "version"
  | "released"
  | "credit"
  | "licence"
  | "terms"
  | "notice"
  | "places"
  | "link";

const toPlain = (text: string): string => plainText(withoutIsolates(text));

/** As lines of text, for formats that have no other place for it. */
export const aboutText = (about: About): string =>
  about.map(({ label, text }) => `${label}: ${text}`).join("\n");
