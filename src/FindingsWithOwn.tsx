import { lazy, Suspense } from "react";
import { FindingsPage, type FindingsPageProps } from "./findings/FindingsPage.tsx";
import { useOwnLayers } from "./own-data/layers/layer-store.ts";
import { partFailed } from "./part-failed.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

const OwnFindings = lazy(async () => ({
  default: (await import("./own-data/shown/OwnFindings.tsx")).OwnFindings,
}));

/** What the data shows, and what the reader's own events show beside it, or in its place. */
export function FindingsWithOwn(props: FindingsPageProps) {
  const { layers, mode } = useOwnLayers();
  if (!layers.some(({ isShown }) => isShown)) return <FindingsPage {...props} />;
  return (
    <>
      {mode === "beside" && <FindingsPage {...props} />}
      <ErrorBoundary fallback={partFailed}>
        <Suspense fallback={null}>
          <OwnFindings />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
