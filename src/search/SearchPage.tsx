import { useMemo, useState } from "react";
import { loadArticle, loadMilestones } from "../data/load.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { type Dataset, datesOf } from "../model/dataset.ts";
import type { Milestone } from "../model/milestone.ts";
import { type Month, monthOf } from "../model/period.ts";
import { LoadFailed } from "../parts/LoadFailed.tsx";
import { RoomWords } from "../parts/room-words.tsx";
import { LONGEST_QUERY, type MapPosition, type Selection } from "../state/view.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { Examples } from "./Examples.tsx";
import { entriesOf, type LongTexts } from "./entries.ts";
import { groupHits, MOST_SHOWN } from "./groups.ts";
import { Results } from "./Results.tsx";
import { SearchField } from "./SearchField.tsx";
import { createSearch, type Hit } from "./search-index.ts";
import { ToldMilestone } from "./ToldMilestone.tsx";
import { useActive } from "./use-active.ts";
import { useWords, WORDS } from "./words.ts";
import "./search.css";

export interface SearchPageProps {
  /** All there is. */
  readonly dataset: Dataset;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Opens a thing of the map, at its place. */
  readonly onSelect: (thing: Selection, at: MapPosition) => void;
  /** Moves the map to a place that is no thing of its own. */
  readonly onPlace: (at: MapPosition) => void;
  readonly onParagraph: (n: number) => void;
  /** Opens the timeline at a month. */
  readonly onMonth: (month: Month) => void;
}

/** One field over everything that has a name. */
export function SearchPage(props: SearchPageProps) {
  return (
    <RoomWords files={WORDS}>
      <SearchRoom {...props} />
    </RoomWords>
  );
}

/** What the last choice led to, as long as the query is the same. */
type Chosen = { query: string } & (
  | { milestone: Milestone; place?: never }
  | { place: string; milestone?: never }
);

function SearchRoom({ dataset, query, onQuery, onSelect, onPlace, onParagraph, onMonth }: SearchPageProps) {
  const i18n = useI18n();
  const t = useWords();
  const texts = useLoaded(loadTexts);
  const longTexts = texts.state === "ready" ? texts.value : NO_TEXTS;
  const search = useMemo(
    () => createSearch(entriesOf(dataset, longTexts, i18n), i18n.lang),
    [dataset, longTexts, i18n],
  );
  const hits = useMemo(() => search(query), [search, query]);
  const groups = useMemo(() => groupHits(hits), [hits]);
  const shown = groups.flatMap((group) => group.hits);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const told = chosen?.query === query ? chosen : null;
  const isEmpty = query.trim() === "";

  function choose(hit: Hit | undefined): void {
    const goal = hit?.entry.goal;
    if (goal?.kind === "thing") onSelect(goal.thing, goal.at);
    if (goal?.kind === "paragraph") onParagraph(goal.n);
    if (goal?.kind === "place") {
      setChosen({ query, place: i18n.local(goal.place.name) });
      onPlace(goal.at);
    }
    if (goal?.kind === "milestone") {
      setChosen({ query, milestone: goal.milestone });
      const month = monthOf(goal.milestone.date);
      if (month >= monthOf(datesOf(dataset.incidents)?.from ?? month)) onMonth(month);
    }
  }

  const active = useActive(query, shown.length, {
    onChoose: (at) => choose(shown[at]),
    onClear: () => onQuery(""),
  });

  return (
    <div className="search">
      <SearchField
        query={query}
        active={active}
        isExpanded={shown.length > 0}
        onQuery={(text) => onQuery(text.slice(0, LONGEST_QUERY))}
      />
      <p className="visually-hidden" aria-live="polite">
        {told?.place !== undefined && t("search.moved", { place: told.place })}
        {!told && !isEmpty && hits.length > 0 && t("search.count", { count: hits.length })}
        {!isEmpty && hits.length === 0 && t("search.none", { query })}
      </p>
      {texts.state === "failed" && <LoadFailed error={texts.error} retry={texts.retry} />}
      {told?.milestone && <ToldMilestone milestone={told.milestone} onClose={() => setChosen(null)} />}
      {isEmpty && <Examples onExample={onQuery} />}
      {!isEmpty && hits.length === 0 && (
        <div className="search-none">
          <p>{t("search.none", { query })}</p>
          <p className="quiet">{t(texts.state === "loading" ? "search.waiting" : "search.none.try")}</p>
        </div>
      )}
      <Results dataset={dataset} groups={groups} active={active.at} onChoose={choose} />
      {hits.length > MOST_SHOWN && (
        <p className="quiet search-rest">{t("search.rest", { count: hits.length - MOST_SHOWN })}</p>
      )}
    </div>
  );
}

const NO_TEXTS: LongTexts = { milestones: [], article: null };

async function loadTexts(): Promise<LongTexts> {
  const [milestones, article] = await Promise.all([loadMilestones(), loadArticle()]);
  return { milestones, article };
}
