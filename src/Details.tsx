import { CentreDetails } from "./centres/CentreDetails.tsx";
import { CentrePopup } from "./centres/CentrePopup.tsx";
import { EdgePointDetails, EdgePointPopup } from "./edges/EdgePointDetails.tsx";
import { IncidentDetails } from "./incidents/IncidentDetails.tsx";
import { IncidentPopup } from "./incidents/IncidentPopup.tsx";
import type { Dataset } from "./model/dataset.ts";
import { RegionDetails } from "./regions/RegionDetails.tsx";
import { RegionPopup } from "./regions/RegionPopup.tsx";
import type { Selection } from "./state/view.ts";

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
      return region ? <RegionDetails region={region} incidents={incidents} onSelectIncident={open} /> : null;
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

/** The few lines for its popup. */
export function PopupLines({ dataset, selection: { kind, id } }: { dataset: Dataset; selection: Selection }) {
  switch (kind) {
    case "region": {
      const region = dataset.regions.find((area) => area.id === id);
      return region ? <RegionPopup region={region} /> : null;
    }
    case "incident": {
      const incident = dataset.incidents.find((attack) => attack.id === id);
      return incident ? <IncidentPopup incident={incident} /> : null;
    }
    case "centre": {
      const centre = dataset.centres.find((place) => place.id === id);
      return centre ? <CentrePopup centre={centre} /> : null;
    }
    case "edge": {
      const point = dataset.edgePoints.find((place) => place.id === id);
      return point ? <EdgePointPopup point={point} /> : null;
    }
  }
}
