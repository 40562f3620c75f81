import type { Speech } from "../speech.ts";
import { datePartsOf, machineText } from "./machine-text.ts";
import type { Work } from "./work.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** One entry a work. */
export const bibtex = (speech: Speech, works: readonly Work[]): string =>
  works.map((work) => entry(speech, work)).join("\n\n");

function entry(
  { words }: Speech,
  { kind, key, authors, title, date, url, edition, collected }: Work,
): string {
  const [year, month] = date ? datePartsOf(date) : [];
  const fields: [name: string, value: string | undefined][] = [
    // Braces of their own: a name of an office has no family name, a title keeps its capitals.
    ["author", authors.map((author) => `{${escaped(author)}}`).join(" and ")],
    ["title", `{${escaped(title)}}`],
    ["year", year === undefined ? undefined : String(year)],
    [
      "howpublished",
      kind === "data" ? escaped(words("dataset.version", { version: edition.version })) : undefined,
    ],
    ["note", collected ? escaped(words("collected.note", noteOf(collected))) : undefined],
    ["url", url === null ? undefined : verbatim(url)],
    ["urldate", edition.accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  // A month is a macro that each style spells its own way.
  if (month !== undefined) lines.splice(3, 0, `  month = ${MONTHS[month - 1]}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

export const noteOf = ({ title, url, edition }: Work): Record<string, string> => ({
  title,
  url: url ?? "",
  version: edition.version,
});

/** By name where a sign would count: BibTeX pairs braces without looking at what stands before them. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escaped = (text: string): string =>
  machineText(text).replace(/[\\{}#$%&_~^]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);

/** An address is taken as it stands, so that nothing in it may end the field. */
const verbatim = (url: string): string =>
  machineText(url).replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
