/**
 * Something that went wrong with what came from outside: a link, a file, the network, the device.
 * It carries a code and values; `i18n` makes the sentence (`problem.<code>`).
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  /** A value of the link is not one that its key can have: `key`, `value`. */
  | "link-value"
  /** The link names something that is not in the data: `key`, `value`. */
  | "link-unknown"
  /** A data file could not be fetched: `file`. */
  | "file-missing"
  /** A data file is not what it should be: `file`, `where`, `what`. */
  | "file-broken"
  /** A data file is of another layout: `file`, `expected`, `got`. */
  | "file-format"
  /** The data say nothing more of an attack that the map shows. */
  | "report-missing"
  /** The device refuses to remember settings. */
  | "storage-refused"
  /** The outside tile layer did not answer. */
  | "tiles-failed"
  /** A part of the page could not be loaded. */
  | "part-missing"
  /** The live map stopped at an error of its own. */
  | "map-failed"
  /** The view of the link had events of somebody's own files on the map, which are not here. */
  | "own-elsewhere"
  /** The link could not be put on the clipboard: `link`. */
  | "copy-refused";
