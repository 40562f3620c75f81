import type { Speech } from "../speech.ts";
import { noteOf } from "./bibtex.ts";
import { machineText } from "./machine-text.ts";
import type { Work } from "./work.ts";

/** One record a work, with the line ends that the format asks for. */
export const ris = (speech: Speech, works: readonly Work[]): string =>
  works.map((work) => record(speech, work)).join("\r\n");

function record({ words }: Speech, work: Work): string {
  const { kind, key, authors, title, date, url, edition, collected } = work;
  const lines: [tag: string, value: string | null][] = [
    ["TY", kind === "data" ? "DATA" : url === null ? "GEN" : "ELEC"],
    ["ID", key],
    ...authors.map((author): [string, string] => ["AU", author]),
    ["TI", title],
    ["PY", date?.slice(0, "YYYY".length) ?? null],
    ["DA", date && slashed(date)],
    ["ET", kind === "data" ? edition.version : null],
    ["PB", kind === "data" ? null : (authors[0] ?? null)],
    ["N1", collected && words("collected.note", noteOf(collected))],
    ["UR", url],
    ["Y2", slashed(edition.accessed)],
    ["LA", edition.lang],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${machineText(value)}`],
  );
  return [...written, "ER  - ", ""].join("\r\n");
}

/** "2021/05/03/", "2021/05//": the slashes stay where a part is not known. */
const slashed = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${year}/${month}/${day}/`;
};
