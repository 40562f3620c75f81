import { type ComponentProps, lazy, Suspense } from "react";
import { useOwnLayers } from "./own-data/layers/layer-store.ts";
import { usePointLayers } from "./own-data/shown/point-layers.ts";
import { partFailed } from "./part-failed.tsx";
import { ReportPage } from "./report/ReportPage.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

const OwnParagraphs = lazy(async () => ({
  default: (await import("./own-data/shown/OwnParagraphs.tsx")).OwnParagraphs,
}));

/** The pages of a report, with the reader's own events on the picture and in words. */
export function ReportWithOwn(props: Omit<ComponentProps<typeof ReportPage>, "own">) {
  const { mode } = useOwnLayers();
  const points = usePointLayers();
  const region = props.selection?.kind === "region" ? props.selection.id : null;
  return (
    <>
      <ReportPage {...props} own={{ points, isInstead: mode === "instead" && points.length > 0 }} />
      {props.page === "cite" && points.length > 0 && (
        <ErrorBoundary fallback={partFailed}>
          <Suspense fallback={null}>
            <OwnParagraphs whole={props.whole} region={region} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
