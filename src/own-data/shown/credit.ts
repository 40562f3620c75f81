import type { OwnLayer } from "../layers/own-layer.ts";
import type { Kind } from "../model/inspection.ts";

/** Whose data a layer is, as far as its columns tell. */
export const kindOf = ({ read }: OwnLayer): Kind => read.inspection.kind;

/** How those sources want to be named; the same in every language, as names are. */
export const CREDITS: Readonly<Record<Exclude<Kind, "other">, string>> = {
  acled: "ACLED (Armed Conflict Location & Event Data), acleddata.com",
  ucdp: "UCDP Georeferenced Event Dataset, Uppsala Conflict Data Program, ucdp.uu.se",
};

/** The credit line of a layer; none where its source is not known. */
export function creditOf(layer: OwnLayer): string | null {
  const kind = kindOf(layer);
  return kind === "other" ? null : CREDITS[kind];
}
