import { type ComponentProps, type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "./model/problem.ts";
import type { PrintPages } from "./PrintPages.tsx";
import { isReportPanel, type Panel, type View } from "./state/view.ts";

const importPages = () => import("./PrintPages.tsx");

type PagesProps = ComponentProps<typeof PrintPages>;

/** The pages of one view. */
interface Pages extends Pick<PagesProps, "view" | "paper" | "order" | "onEnd"> {
  readonly PrintPages: ComponentType<PagesProps>;
}

/**
 * The pages that go on paper: brought when somebody wants to print, there until the view changes. Other
 * rooms than these print as they are on the screen, as what they tell is not on these pages.
 */
export function usePaper(view: View, panel: Panel, onProblem: (problem: Problem) => void) {
  const [brought, setBrought] = useState<Pages | null>(null);
  // From then on the browser's own keys print what is on the screen.
  const [hasFailed, setFailed] = useState(false);
  const orders = useRef(0);
  const isOffered = !view.embed && (panel === "overview" || panel === "table" || isReportPanel(panel));
  const pages = brought?.view === view ? brought : null;

  const print = useCallback(async () => {
    try {
      const { PrintPages, loadPages } = await importPages();
      const paper = await loadPages(view.lang, view.layers.includes("relief"));
      orders.current += 1;
      const order = orders.current;
      const isDrawn = await new Promise<boolean>((onEnd) =>
        setBrought({ order, view, PrintPages, paper, onEnd }),
      );
      if (isDrawn) window.print();
    } catch {
      setFailed(true);
      onProblem({ code: "part-missing", values: {} });
    }
  }, [view, onProblem]);

  useEffect(
    function endWithView() {
      if (brought && !pages) brought.onEnd(false);
    },
    [brought, pages],
  );

  useEffect(
    function bringPagesForKeys() {
      if (!isOffered || pages || hasFailed) return;
      const onKey = (event: KeyboardEvent) => {
        if (!isPrintKey(event)) return;
        // The printer's dialog would come before the pages.
        event.preventDefault();
        void print();
      };
      window.addEventListener("keydown", onKey);
      return function stopListening() {
        window.removeEventListener("keydown", onKey);
      };
    },
    [isOffered, pages, hasFailed, print],
  );

  return { isOffered, print, pages };
}

/** Ctrl or Command with P, on a keyboard of any script. */
const isPrintKey = ({ ctrlKey, metaKey, shiftKey, altKey, key, code }: KeyboardEvent): boolean =>
  ctrlKey !== metaKey &&
  !shiftKey &&
  !altKey &&
  (key.toLowerCase() === "p" || (key > "\u007f" && code === "KeyP"));
