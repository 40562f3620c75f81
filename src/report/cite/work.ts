import type { Lang } from "../../model/localized.ts";
import type { Source } from "../../model/source.ts";
import type { Speech } from "../speech.ts";
import type { CitationFile } from "./citation-file.ts";

/** What all citations of a page share. */
export interface Edition extends CitationFile {
  readonly lang: Lang;
  readonly version: string;
  /** ISO date on which the reader saw it. */
  readonly accessed: string;
}

/** Something that can be cited: the data set or a view of it, or what a source reported. */
export interface Work {
  readonly kind: "data" | "report";
  /** ASCII, without spaces; the same for the same thing. */
  readonly key: string;
  readonly authors: readonly string[];
  readonly title: string;
  /** ISO date, possibly of reduced precision, where it is known. */
  readonly date: string | null;
  readonly url: string | null;
  readonly edition: Edition;
  /** Where a report was found. */
  readonly collected: Work | null;
}

export function mapWork({ words }: Speech, edition: Edition, link: string): Work {
  return dataWork(edition, { key: "security-gap-map", title: words("title.map"), link });
}

/** `what` says in words which view it is. */
export function viewWork(
  { words }: Speech,
  edition: Edition,
  { what, link }: { what: string; link: string },
): Work {
  const view = link.replace(/^[^#]*/, "").replace(/^#lang=\w+$|[#&]lang=\w+/g, "");
  const key = ["security-gap-map-view", ...(view.match(/[a-z0-9]+/gi) ?? [])].join("-");
  return dataWork(edition, { key, title: words("title.view", { map: words("title.map"), what }), link });
}

/** What each source of an attack reported; the attack in the data set where none is known. */
export function incidentWorks(
  speech: Speech,
  edition: Edition,
  { id, label, sources, link }: { id: string; label: string; sources: readonly Source[]; link: string },
): Work[] {
  const { words } = speech;
  if (sources.length === 0) return [{ ...viewWork(speech, edition, { what: label, link }), key: id }];
  return sources.map(({ publisher, date, url }, i) => ({
    kind: "report",
    key: sources.length > 1 ? `${id}-${i + 1}` : id,
    authors: [publisher],
    title: words("title.report", { what: label }),
    date: date ?? null,
    url: url ?? null,
    edition,
    collected: mapWork(speech, edition, link),
  }));
}

function dataWork(
  edition: Edition,
  { key, title, link }: { key: string; title: string; link: string },
): Work {
  const { authors, released } = edition;
  return {
    kind: "data",
    key: `${key}-${edition.version}`,
    authors,
    title,
    date: released,
    url: link,
    edition,
    collected: null,
  };
}
