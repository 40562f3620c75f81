import type { I18n } from "../i18n/i18n.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Selection } from "../state/view.ts";

/** What a thing of the map is called, in lists, on the map and over its details. */
export function thingLabel(i18n: I18n, dataset: Dataset, { kind, id }: Selection): string {
  const { t, local, incidentDate } = i18n;
  switch (kind) {
    case "region": {
      const region = dataset.regions.find((area) => area.id === id);
      return region ? t("region.heading", { name: local(region.name) }) : id;
    }
    case "incident": {
      const incident = dataset.incidents.find((attack) => attack.id === id);
      if (!incident) return id;
      return t("incident.label", {
        type: t(`attack_type.${incident.attack_type}`),
        place: local(incident.place),
        date: incidentDate(incident),
      });
    }
    case "centre": {
      const centre = dataset.centres.find((place) => place.id === id);
      return centre ? local(centre.name) : id;
    }
    case "edge": {
      const point = dataset.edgePoints.find((place) => place.id === id);
      return point ? local(point.place) : id;
    }
  }
}

/** Whether the data has the thing that a link names. */
export function hasThing(dataset: Dataset, { kind, id }: Selection): boolean {
  const things = {
    region: dataset.regions,
    incident: dataset.incidents,
    centre: dataset.centres,
    edge: dataset.edgePoints,
  }[kind];
  return things.some((thing) => thing.id === id);
}
