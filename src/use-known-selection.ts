import { useEffect } from "react";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { hasThing } from "./parts/things.ts";
import { useSetView } from "./state/use-view.ts";
import { type Selection, select, selectionOf, type View } from "./state/view.ts";

/** What the view selects, if the data has it; a link to something else is told and forgotten. */
export function useKnownSelection(
  dataset: Dataset,
  view: View,
  onProblem: (problem: Problem) => void,
): Selection | null {
  const setView = useSetView();
  const chosen = selectionOf(view);
  const isKnown = chosen !== null && hasThing(dataset, chosen);
  const unknown = chosen && !isKnown ? `${chosen.kind}/${chosen.id}` : null;
  useEffect(
    function tellUnknownThing() {
      if (unknown === null) return;
      const [key = "", value = ""] = unknown.split("/");
      onProblem({ code: "link-unknown", values: { key, value } });
      setView(select(null));
    },
    [unknown, onProblem, setView],
  );
  return isKnown ? chosen : null;
}
