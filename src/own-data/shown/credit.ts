import type { OwnLayer } from "../layers/own-layer.ts";
import type { Kind } from "../model/inspection.ts";

/** How those sources want to be named; the same in every language, as names are. */
export const CREDITS: Readonly<Record<Exclude<Kind, "other">, string>> = {
  acled: "ACLED (Armed Conflict Location & Event Data), acleddata.com",
  ucdp: "UCDP Georeferenced Event Dataset, Uppsala Conflict Data Program, ucdp.uu.se",
};

/** The credit line of a layer; none where its source is not known. */
export function creditOf({ kind }: OwnLayer): string | null {
  return kind === "other" ? null : CREDITS[kind];
}
