import { lazy, type ReactNode, Suspense } from "react";
import { useOwnLayers } from "./own-data/layers/layer-store.ts";
import type { OwnAreaProps } from "./own-data/shown/OwnArea.tsx";
import { partFailed } from "./part-failed.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

export const loadOwnArea = () => import("./own-data/shown/OwnArea.tsx");

const OwnArea = lazy(async () => ({ default: (await loadOwnArea()).OwnArea }));

/** What is known of an area from ours, and the reader's own events beside it or in its place. */
export function WithOwnEvents({ children, ...area }: OwnAreaProps & { children: ReactNode }) {
  const { layers, mode } = useOwnLayers();
  if (!layers.some(({ isShown }) => isShown)) return children;
  return (
    <>
      {mode === "beside" && children}
      <ErrorBoundary fallback={partFailed}>
        <Suspense fallback={null}>
          <OwnArea {...area} />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
