import { CentrePopup } from "./centres/CentrePopup.tsx";
import { EdgePointPopup } from "./edges/EdgePointPopup.tsx";
import { IncidentPopup } from "./incidents/IncidentPopup.tsx";
import type { Dataset } from "./model/dataset.ts";
import { RegionPopup } from "./regions/RegionPopup.tsx";
import type { Selection } from "./state/view.ts";
import { WithOwnEvents } from "./WithOwnEvents.tsx";

/** The few lines on a thing at its place, from the room that knows it. */
export function PopupLines({ dataset, selection: { kind, id } }: { dataset: Dataset; selection: Selection }) {
  switch (kind) {
    case "region": {
      const region = dataset.regions.find((area) => area.id === id);
      return region ? (
        <WithOwnEvents area={region} inBrief>
          <RegionPopup region={region} />
        </WithOwnEvents>
      ) : null;
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
