import { type ComponentProps, lazy, Suspense, useCallback, useState } from "react";
import type { Own } from "./Own.tsx";
import { useEntrance } from "./own-data/entrance/use-entrance.ts";
import { useView } from "./state/use-view.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { useFetchAhead } from "./ui/use-fetch-ahead.ts";

const LazyOwn = lazy(async () => ({ default: (await import("./Own.tsx")).Own }));

/** The way in for files of the reader's: waits for some, and brings all that is needed for them. */
export function OwnEntrance(props: Omit<ComponentProps<typeof Own>, "isOver">) {
  const { own, panel } = useView();
  const [isAhead, setAhead] = useState(own);
  const isOver = useEntrance(props.onOpen);
  useFetchAhead(useCallback(() => setAhead(true), []));
  // Without it the map is as it was.
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        {(isAhead || own || isOver || panel === "own") && <LazyOwn {...props} isOver={isOver} />}
      </Suspense>
    </ErrorBoundary>
  );
}
