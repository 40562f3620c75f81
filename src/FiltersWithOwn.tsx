import { lazy, Suspense } from "react";
import { FilterPage, type FilterPageProps } from "./filters/FilterPage.tsx";
import { useOwnLayers } from "./own-data/layers/layer-store.ts";
import { partFailed } from "./part-failed.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

const PassingNote = lazy(async () => ({
  default: (await import("./own-data/room/PassingNote.tsx")).PassingNote,
}));

/** The filters, with what they leave of the reader's own events. */
export function FiltersWithOwn(props: Omit<FilterPageProps, "more">) {
  const { layers } = useOwnLayers();
  return (
    <FilterPage
      {...props}
      more={
        layers.some(({ isShown }) => isShown) && (
          <ErrorBoundary fallback={partFailed}>
            <Suspense fallback={null}>
              <PassingNote filter={props.filter} />
            </Suspense>
          </ErrorBoundary>
        )
      }
    />
  );
}
