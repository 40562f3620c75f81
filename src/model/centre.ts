import type { Position } from "geojson";
import type { Localized } from "./localized.ts";
import { type Month, monthOf } from "./period.ts";
import type { Source } from "./source.ts";

/** Whether a centre that opened at a date was open by the end of a month; without a month it is by now. */
export const isOpenBy = (opened: string, month: Month | null): boolean =>
  month === null || monthOf(opened) <= month;

/** A joint coordination centre of the federal army and the Peshmerga, shown at its town. */
export interface Centre {
  readonly id: string;
  /** [lng, lat], two decimals: the town, not the base. */
  readonly position: Position;
  readonly name: Localized;
  readonly town: Localized;
  /** One of the article's four, or one of the two main centres in the capitals. */
  readonly role: "field" | "main";
  readonly agreed: string;
  readonly opened: string;
  /** What is in doubt about it. */
  readonly notes: Localized;
  readonly confidence: "high" | "medium" | "low";
  readonly sources: readonly Source[];
}
