import type { Findings } from "./finding.ts";
import type { Guess, Mapping } from "./mapping.ts";

/** Sources that are known by their columns. ACLED's rows may not be passed on. */
export const KINDS = ["acled", "ucdp", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** What is found out about a file before it is read. */
export interface Inspection {
  readonly kind: Kind;
  readonly findings: Findings;
  readonly columns: readonly string[];
  /** That of a known source, or a guess to be confirmed; its place is `null` where none could be guessed. */
  readonly mapping: Mapping;
  /** How sure each guess is; none for known sources. */
  readonly guesses: readonly Guess[];
  /** The first rows, as texts; long ones cut. */
  readonly rows: readonly (readonly string[])[];
  /** The same for all files with these columns: `headerSignature`. */
  readonly signature: string;
  /** Sheets of a workbook or tables in an archive, of which `findings.part` is read. */
  readonly parts: readonly string[];
}
