import { CentreDetails } from "./centres/CentreDetails.tsx";
import { EdgePointDetails } from "./edges/EdgePointDetails.tsx";
import { IncidentDetails } from "./incidents/IncidentDetails.tsx";
import type { Dataset } from "./model/dataset.ts";
import { RegionDetails } from "./regions/RegionDetails.tsx";
import type { Selection } from "./state/view.ts";
import { WithOwnEvents } from "./WithOwnEvents.tsx";

/** The details of whatever is chosen, from the room that knows it. */
export function Details({
  dataset,
  selection,
  onSelect,
}: {
  dataset: Dataset;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}) {
  const { regions, incidents, centres, edgePoints } = dataset;
  const { kind, id } = selection;
  switch (kind) {
    case "region": {
      const region = regions.find((area) => area.id === id);
      const open = (incident: string) => onSelect({ kind: "incident", id: incident });
      return region ? (
        <RegionDetails
          region={region}
          incidents={incidents}
          onSelectIncident={open}
          around={(attacks) => <WithOwnEvents area={region}>{attacks}</WithOwnEvents>}
        />
      ) : null;
    }
    case "incident": {
      const incident = incidents.find((attack) => attack.id === id);
      return incident ? <IncidentDetails incident={incident} regions={regions} centres={centres} /> : null;
    }
    case "centre": {
      const centre = centres.find((place) => place.id === id);
      return centre ? <CentreDetails centre={centre} /> : null;
    }
    case "edge": {
      const point = edgePoints.find((place) => place.id === id);
      return point ? <EdgePointDetails point={point} /> : null;
    }
  }
}
