import type { Localized } from "./localized.ts";
import type { Source } from "./source.ts";

export interface Milestone {
  /** ISO 8601, of the precision that is known: `1991`, `2021-01`, `2021-05-03`. */
  readonly date: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly source: Source;
}
