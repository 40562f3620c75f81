import type { I18n } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import type { Entry } from "./entries.ts";
import type { Hit } from "./search-index.ts";
import { useWords } from "./words.ts";

/** A name in the reader's language, how it was found if otherwise, and what kind of thing it is. */
export function HitLine({ dataset, hit: { entry, spelling, excerpt } }: { dataset: Dataset; hit: Hit }) {
  const i18n = useI18n();
  const t = useWords();
  const own = entry.names.find(({ lang }) => lang === i18n.lang);
  const { goal } = entry;
  const note = goal.kind === "place" ? t(`place.${goal.place.kind}`) : noteOf(i18n, dataset, entry);
  return (
    <>
      <span className="search-name">
        {goal.kind === "paragraph"
          ? goal.n === 0
            ? t("search.paragraph.headline")
            : t("search.paragraph", { n: goal.n })
          : own?.text}
      </span>
      {spelling && (
        <bdi className="search-spelling" lang={spelling.lang ?? ""}>
          {spelling.text}
        </bdi>
      )}
      {note && (
        <span className={entry.kind === "incident" ? "search-note search-note-long" : "search-note"}>
          {note}
        </span>
      )}
      {excerpt && (
        <bdi className="search-excerpt" lang={excerpt.lang ?? ""}>
          {excerpt.text}
        </bdi>
      )}
    </>
  );
}

function noteOf({ t, date, incidentDate }: I18n, dataset: Dataset, { goal }: Entry): string | null {
  if (goal.kind === "milestone") return date(goal.milestone.date);
  if (goal.kind !== "thing") return null;
  const { kind, id } = goal.thing;
  if (kind === "incident") {
    const incident = dataset.incidents.find((attack) => attack.id === id);
    return incident ? `${t(`attack_type.${incident.attack_type}`)} · ${incidentDate(incident)}` : null;
  }
  if (kind === "edge") {
    const point = dataset.edgePoints.find((place) => place.id === id);
    return point ? t(`edge.kind.${point.side}`) : null;
  }
  return null;
}
