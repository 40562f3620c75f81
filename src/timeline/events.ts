import type { Article } from "../model/article.ts";
import type { Centre } from "../model/centre.ts";
import type { Localized } from "../model/localized.ts";
import type { Milestone } from "../model/milestone.ts";
import { type Month, monthOf } from "../model/period.ts";
import type { Source } from "../model/source.ts";

export type EventKind = "article" | "milestone" | "agreed" | "opened";

/** Something that the attacks can be seen beside: a milestone, a centre agreed on or opened, the article. */
export interface TimeEvent {
  readonly id: string;
  readonly kind: EventKind;
  /** Of the precision that is known. */
  readonly date: string;
  /** What it is called, or whom it concerns; `null` for the article. */
  readonly name: Localized | null;
  readonly summary: Localized | null;
  readonly sources: readonly Source[];
}

export interface EventsInOrder {
  readonly before: readonly TimeEvent[];
  readonly during: readonly TimeEvent[];
  readonly after: readonly TimeEvent[];
}

/** All events, oldest first. */
export function eventsOf(
  centres: readonly Centre[],
  milestones: readonly Milestone[],
  article: Pick<Article, "date" | "publisher"> | null,
): readonly TimeEvent[] {
  const ofCentres = centres.flatMap(({ id, name, agreed, opened, sources }): TimeEvent[] => [
    { id: `agreed-${id}`, kind: "agreed", date: agreed, name, summary: null, sources },
    { id: `opened-${id}`, kind: "opened", date: opened, name, summary: null, sources },
  ]);
  const ofMilestones = milestones.map(({ date, title, summary, source }, i): TimeEvent => {
    return { id: `milestone-${i}`, kind: "milestone", date, name: title, summary, sources: [source] };
  });
  const ofArticle: TimeEvent[] = article
    ? [
        {
          id: "article",
          kind: "article",
          date: article.date,
          name: null,
          summary: null,
          sources: [{ publisher: article.publisher, date: article.date }],
        },
      ]
    : [];
  return [...ofCentres, ...ofMilestones, ...ofArticle].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
}

/** What lies before, in and after the months of the data; only the middle has its place on the strip. */
export function divideEvents(events: readonly TimeEvent[], months: readonly Month[]): EventsInOrder {
  const first = months[0] ?? "";
  const last = months.at(-1) ?? "";
  return {
    before: events.filter(({ date }) => monthOf(date) < first),
    during: events.filter(({ date }) => first <= monthOf(date) && monthOf(date) <= last),
    after: events.filter(({ date }) => last < monthOf(date)),
  };
}

/** One mark of a kind for each month that has such events; nearer than a month they would cover one another. */
export function marksOf(
  events: readonly TimeEvent[],
  kind: EventKind,
): readonly { readonly month: Month; readonly first: TimeEvent }[] {
  const byMonth = new Map<Month, TimeEvent>();
  for (const event of events) {
    const month = monthOf(event.date);
    if (event.kind === kind && !byMonth.has(month)) byMonth.set(month, event);
  }
  return [...byMonth].map(([month, first]) => ({ month, first }));
}
