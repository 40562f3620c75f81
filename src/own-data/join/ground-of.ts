import type { Centre } from "../../model/centre.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { RegionId } from "../../model/region.ts";
import type { JoinedTo } from "./joiner.ts";

/** What the reader's events are joined to: the regions, and the centres on the ground, not those in the capitals. */
export interface NamedGround extends JoinedTo {
  readonly regions: readonly (JoinedTo["regions"][number] & { readonly id: RegionId })[];
  readonly centres: readonly Centre[];
}

/** The ground of a dataset, as for the map's own attacks. */
export const groundOf = ({ regions, centres }: Dataset): NamedGround => ({
  regions,
  centres: centres.filter(({ role }) => role === "field"),
});
