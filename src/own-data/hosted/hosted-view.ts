import type { EventColumns } from "../model/event-columns.ts";
import { type Box, isInside, isSame } from "./box.ts";
import { type Cost, costOf, eventsAround, type HostedLayer, type WithinOptions } from "./hosted-layer.ts";
import { HostedError, type HostedProblem } from "./hosted-problem.ts";

/** What there is of a layer for the view that was last asked for. */
export interface HostedShown extends Cost {
  /** Those of the view and a margin around it; while others are on their way, those of the view before. */
  readonly events: EventColumns | null;
  /** Whether these are all events in the view. Not so, they lie together and leave places empty that are not. */
  readonly isWhole: boolean;
  readonly isLoading: boolean;
  readonly problem: HostedProblem | null;
}

export interface HostedView {
  /** Says what the map shows now. Loads only what is not there yet, and drops what is no longer asked for. */
  readonly show: (box: Box) => void;
  readonly stop: () => void;
}

/**
 * Follows a view over a layer. `onChange` hears of every change, never while `show` is running. What goes
 * wrong is told there, and `show` tries again.
 */
export function createHostedView(
  layer: HostedLayer,
  onChange: (shown: HostedShown) => void,
  options: Pick<WithinOptions, "most" | "mapping"> = {},
): HostedView {
  let loaded: { box: Box; events: EventColumns; isWhole: boolean } | null = null;
  let pending: { box: Box; control: AbortController } | null = null;

  function tell(problem: HostedProblem | null): void {
    onChange({
      events: loaded?.events ?? null,
      isWhole: loaded?.isWhole ?? false,
      isLoading: pending !== null,
      problem,
      ...costOf(layer),
    });
  }

  async function load(box: Box, { signal }: AbortController): Promise<void> {
    let problem: HostedProblem | null = null;
    try {
      await Promise.resolve();
      if (!signal.aborted) tell(null);
      const { box: around, events, isWhole } = await eventsAround(layer, box, { ...options, signal });
      if (signal.aborted) return;
      loaded = { box: around, events, isWhole };
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof HostedError)) throw error;
      problem = error.problem;
    }
    pending = null;
    tell(problem);
  }

  const isThere = (box: Box): boolean =>
    loaded !== null && (loaded.isWhole ? isInside(box, loaded.box) : isSame(box, loaded.box));

  return {
    show(box) {
      if (pending && isSame(box, pending.box)) return;
      pending?.control.abort();
      const wasPending = pending !== null;
      pending = null;
      if (isThere(box)) {
        if (wasPending) queueMicrotask(() => tell(null));
        return;
      }
      const control = new AbortController();
      pending = { box, control };
      void load(box, control);
    },
    stop() {
      pending?.control.abort();
      pending = null;
    },
  };
}
