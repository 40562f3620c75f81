import { type ComponentProps, lazy, Suspense, useEffect } from "react";
import type { Problem } from "../model/problem.ts";
import type { MapPopup } from "./MapPopup.tsx";

const importPopup = () => import("./MapPopup.tsx");

type PopupProps = ComponentProps<typeof MapPopup> & {
  readonly onProblem: (problem: Problem) => void;
};

/** With the part of Leaflet that draws popups, which nobody waits for before choosing something. */
const Popup = lazy(async () => {
  const part = await importPopup().catch(() => null);
  return { default: part ? ({ onProblem, ...props }: PopupProps) => <part.MapPopup {...props} /> : NoPopup };
});

/** So that it is there by the time something is chosen. */
export function fetchPopup(): void {
  importPopup().catch(() => undefined);
}

export function LazyPopup(props: PopupProps) {
  return (
    <Suspense fallback={null}>
      <Popup {...props} />
    </Suspense>
  );
}

/** The part could not be fetched: the map stays as it was, and what is chosen is told beside it. */
function NoPopup({ onProblem }: PopupProps) {
  useEffect(() => onProblem({ code: "part-missing", values: {} }), [onProblem]);
  return null;
}
