import type { Speech } from "../speech.ts";
import { noteOf } from "./bibtex.ts";
import { datePartsOf, machineText } from "./machine-text.ts";
import type { Work } from "./work.ts";

/** A list of items, as Zotero, Pandoc and the like read it. */
export const cslJson = (speech: Speech, works: readonly Work[]): string =>
  JSON.stringify(
    works.map((work) => item(speech, work)),
    null,
    2,
  );

function item({ words }: Speech, { kind, key, authors, title, date, url, edition, collected }: Work) {
  return {
    id: key,
    type: kind === "data" ? "dataset" : url === null ? "document" : "webpage",
    title: machineText(title),
    author: authors.map((author) => ({ literal: machineText(author) })),
    ...(date !== null && { issued: { "date-parts": [datePartsOf(date)] } }),
    accessed: { "date-parts": [datePartsOf(edition.accessed)] },
    ...(kind === "data" && { version: edition.version }),
    ...(url !== null && { URL: machineText(url) }),
    language: edition.lang,
    ...(collected && {
      source: machineText(collected.title),
      note: machineText(words("collected.note", noteOf(collected))),
    }),
  };
}
