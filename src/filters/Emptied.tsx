import { clearPart, type Filter, type FilterPart, whatEmptied } from "../model/filter.ts";
import type { Incident } from "../model/incident.ts";
import { useWords } from "./words.ts";

/** Nothing passes: which part of the filter is to blame, and what would remain without it. */
export function Emptied({
  incidents,
  filter,
  partName,
  onFilter,
}: {
  incidents: readonly Incident[];
  filter: Filter;
  partName: (part: FilterPart) => string;
  onFilter: (change: Partial<Filter>) => void;
}) {
  const t = useWords();
  const blamed = whatEmptied(incidents, filter);
  const isTurned = filter.from !== null && filter.to !== null && filter.from > filter.to;
  return (
    <section className="emptied">
      <h3>{t("empty.heading")}</h3>
      {isTurned && <p>{t("empty.order")}</p>}
      {blamed.length === 0 ? (
        <p>{t("empty.all")}</p>
      ) : (
        <ul>
          {blamed.map(({ part, without }) => (
            <li key={part}>
              {t("empty.part", { part: partName(part), count: without })}{" "}
              <button type="button" className="text-button" onClick={() => onFilter(clearPart(part))}>
                {t("clear.part", { part: partName(part) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
