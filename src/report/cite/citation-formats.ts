import type { Speech } from "../speech.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { apa, chicago } from "./printed.ts";
import { ris } from "./ris.ts";
import type { Work } from "./work.ts";

/** A way to write citations down. */
export interface CitationFormat {
  readonly id: string;
  /** A proper name, the same in every language. */
  readonly name: string;
  /** For a program: set in a face in which every sign can be told from every other. */
  readonly isForMachines: boolean;
  readonly write: (speech: Speech, works: readonly Work[]) => string;
}

export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: "apa", name: "APA 7", isForMachines: false, write: apa },
  { id: "chicago", name: "Chicago 17", isForMachines: false, write: chicago },
  { id: "bibtex", name: "BibTeX", isForMachines: true, write: bibtex },
  { id: "ris", name: "RIS", isForMachines: true, write: ris },
  { id: "csl-json", name: "CSL-JSON", isForMachines: true, write: cslJson },
];
