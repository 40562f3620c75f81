import type { Dataset } from "./model/dataset.ts";
import { useSetView, useView } from "./state/use-view.ts";
import { Timeline } from "./timeline/Timeline.tsx";
import { useOfAnyTime } from "./use-shown.ts";

/** The timeline under the map, with the attacks that pass every other filter. */
export function TimelineStrip({
  whole,
  onCompare,
  onClose,
}: {
  whole: Dataset;
  onCompare: () => void;
  onClose: () => void;
}) {
  const view = useView();
  const setView = useSetView();
  const incidents = useOfAnyTime(whole, view);
  return (
    <Timeline
      dataset={whole}
      incidents={incidents}
      period={view}
      onPeriod={setView}
      onCompare={onCompare}
      onClose={onClose}
    />
  );
}
