/** What CITATION.cff says of the map: the one place that names its makers. */
export interface CitationFile {
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO date. */
  readonly released: string;
}

/** Reads the few lines of a citation file that a citation is made of; what is missing is an error. */
export function readCitationFile(text: string): CitationFile {
  const one = (key: string): string => {
    const [value] = valuesOf(text, new RegExp(`^${key}: (.+)$`, "gm"));
    if (value === undefined) throw new Error(`CITATION.cff: expected ${key}, got nothing`);
    return value;
  };
  const authors = valuesOf(text, /^ {2}- name: (.+)$/gm);
  if (authors.length === 0) throw new Error("CITATION.cff: expected authors with a name, got none");
  return { title: one("title"), authors, released: one("date-released") };
}

const valuesOf = (text: string, line: RegExp): string[] =>
  [...text.matchAll(line)].map(([, value = ""]) => value.trim().replace(/^"(.*)"$/, "$1"));
