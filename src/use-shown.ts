import { useMemo } from "react";
import { type Dataset, narrowDataset } from "./model/dataset.ts";
import { type Filter, incidentsPassing } from "./model/filter.ts";
import type { Incident } from "./model/incident.ts";
import type { Selection } from "./state/view.ts";

/** The data with the attacks that pass, and their figures; the same object as long as the filter is. */
export function useShown(whole: Dataset, filter: Filter): Dataset {
  const { from, to, target, type, attribution, confidence, killed, band, within } = filter;
  return useMemo(
    () => narrowDataset(whole, { from, to, target, type, attribution, confidence, killed, band, within }),
    [whole, from, to, target, type, attribution, confidence, killed, band, within],
  );
}

/** What is chosen stays on the map and open, whatever is filtered. */
export function useWithChosen(shown: Dataset, whole: Dataset, selection: Selection | null): Dataset {
  const id = selection?.kind === "incident" ? selection.id : null;
  return useMemo(() => {
    if (id === null || shown.incidents.some((incident) => incident.id === id)) return shown;
    const kept = new Set([id, ...shown.incidents.map((incident) => incident.id)]);
    return { ...shown, incidents: whole.incidents.filter((incident) => kept.has(incident.id)) };
  }, [shown, whole, id]);
}

/** Without the attacks, save for the chosen one, where the reader's own events are seen instead of them. */
export function useInstead(dataset: Dataset, isInstead: boolean, selection: Selection | null): Dataset {
  const chosen = selection?.id;
  return useMemo(
    () =>
      isInstead ? { ...dataset, incidents: dataset.incidents.filter(({ id }) => id === chosen) } : dataset,
    [dataset, isInstead, chosen],
  );
}

/** The attacks that pass every filter but the period: those among which a timeline chooses. */
export function useOfAnyTime(whole: Dataset, filter: Filter): readonly Incident[] {
  const { target, type, attribution, confidence, killed, band, within } = filter;
  return useMemo(
    () =>
      incidentsPassing(whole.incidents, {
        from: null,
        to: null,
        ...{ target, type, attribution, confidence, killed, band, within },
      }),
    [whole, target, type, attribution, confidence, killed, band, within],
  );
}
