import { lazy, Suspense } from "react";
import type { Dataset } from "./model/dataset.ts";
import { useOwnLayers } from "./own-data/layers/layer-store.ts";
import { useSetView, useView } from "./state/use-view.ts";
import { Timeline } from "./timeline/Timeline.tsx";
import { useOfAnyTime } from "./use-shown.ts";

const TimelineWithOwn = lazy(async () => ({
  default: (await import("./TimelineWithOwn.tsx")).TimelineWithOwn,
}));

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
  const props = { dataset: whole, incidents, period: view, onPeriod: setView, onCompare, onClose };
  if (!useOwnLayers().layers.some(({ isShown }) => isShown)) return <Timeline {...props} />;
  return (
    <Suspense fallback={<Timeline {...props} />}>
      <TimelineWithOwn {...props} />
    </Suspense>
  );
}
