import type { JoinedTo } from "../join/joiner.ts";
import type { Corrections, Findings } from "../model/finding.ts";
import type { Mapping } from "../model/mapping.ts";
import type { FileProblem } from "../model/read-problem.ts";
import type { RecordField } from "../read/read-record.ts";
import type { RecordIndex } from "../read/record-index.ts";
import type { ImportOutcome, ImportProgress } from "./read-and-join.ts";

/** What a worker is asked; each is asked once. */
export type Ask =
  | {
      readonly kind: "import";
      readonly file: Blob;
      readonly ground: JoinedTo;
      readonly corrections: Corrections | undefined;
      readonly mapping: Mapping | undefined;
    }
  | {
      readonly kind: "record";
      readonly file: Blob;
      readonly findings: Findings;
      readonly index: RecordIndex;
      readonly record: number;
    };

/** The lists of texts that an import may have very many of. */
export type TextList = "categories" | "places";

/** What a worker tells: progress and texts as they come, at the end one of the others. */
export type Told =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  /** The next of a list, which the outcome itself has empty. */
  | { readonly kind: "texts"; readonly list: TextList; readonly texts: readonly string[] }
  | { readonly kind: "outcome"; readonly outcome: ImportOutcome }
  | { readonly kind: "record"; readonly fields: readonly RecordField[] | null }
  | { readonly kind: "problem"; readonly problem: FileProblem };
