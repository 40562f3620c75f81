import { CentreList } from "./centres/CentreList.tsx";
import { EdgePointList } from "./edges/EdgePointList.tsx";
import { IncidentList } from "./incidents/IncidentList.tsx";
import type { Dataset } from "./model/dataset.ts";
import { RegionList } from "./regions/RegionList.tsx";
import type { Selection } from "./state/view.ts";

/** Everything that the map shows, without the map. */
export function ListPage({
  dataset,
  onSelect,
}: {
  dataset: Dataset;
  onSelect: (selection: Selection) => void;
}) {
  return (
    <>
      <RegionList regions={dataset.regions} onSelect={(id) => onSelect({ kind: "region", id })} />
      <CentreList centres={dataset.centres} onSelect={(id) => onSelect({ kind: "centre", id })} />
      <IncidentList incidents={dataset.incidents} onSelect={(id) => onSelect({ kind: "incident", id })} />
      <EdgePointList points={dataset.edgePoints} onSelect={(id) => onSelect({ kind: "edge", id })} />
    </>
  );
}
