import { useCallback, useMemo } from "react";
import { loadArticle, loadMilestones } from "../data/load.ts";
import type { Centre } from "../model/centre.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { eventsOf, type TimeEvent } from "./events.ts";

/** What could not be loaded, and the way to try again. */
export type EventsFailure = { readonly error: unknown; readonly retry: () => void } | null;

/** The openings of the centres at once; milestones and the article's date as soon as they are there. */
export function useEvents(centres: readonly Centre[]): {
  readonly events: readonly TimeEvent[];
  readonly failure: EventsFailure;
} {
  const load = useCallback(() => Promise.all([loadMilestones(), loadArticle()]), []);
  const loaded = useLoaded(load);
  const [milestones, article] = loaded.state === "ready" ? loaded.value : NOT_YET;
  const events = useMemo(() => eventsOf(centres, milestones, article), [centres, milestones, article]);
  return { events, failure: loaded.state === "failed" ? loaded : null };
}

const NOT_YET = [[], null] as const;
