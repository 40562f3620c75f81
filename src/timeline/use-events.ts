import { useMemo } from "react";
import { loadArticle, loadMilestones } from "../data/load.ts";
import type { Centre } from "../model/centre.ts";
import type { Milestone } from "../model/milestone.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { eventsOf, type TimeEvent } from "./events.ts";

/** What could not be loaded, and the way to try again. */
export type EventsFailure = { readonly error: unknown; readonly retry: () => void } | null;

const NONE: readonly Milestone[] = [];

/** The openings of the centres at once; milestones and the article's date as soon as they are there. */
export function useEvents(centres: readonly Centre[]): {
  readonly events: readonly TimeEvent[];
  readonly failure: EventsFailure;
} {
  const loads = [useLoaded(loadMilestones), useLoaded(loadArticle)] as const;
  const milestones = loads[0].state === "ready" ? loads[0].value : NONE;
  const article = loads[1].state === "ready" ? loads[1].value : null;
  const events = useMemo(() => eventsOf(centres, milestones, article), [centres, milestones, article]);
  return { events, failure: loads.find((load) => load.state === "failed") ?? null };
}
