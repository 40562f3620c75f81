import type { Kind } from "../../model/inspection.ts";
import type { Mapping } from "../../model/mapping.ts";
import { acledMapping } from "./acled.ts";
import { ucdpMapping } from "./ucdp.ts";

/** Whose file it is, by its columns, with the mapping that needs no asking. */
export function recognise(columns: readonly string[]): { kind: Kind; mapping: Mapping | null } {
  const acled = acledMapping(columns);
  if (acled) return { kind: "acled", mapping: acled };
  const ucdp = ucdpMapping(columns);
  return ucdp ? { kind: "ucdp", mapping: ucdp } : { kind: "other", mapping: null };
}
