import { useEffect } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import type { Group } from "./groups.ts";
import { HitLine } from "./HitLine.tsx";
import { LIST_ID, optionId } from "./option-id.ts";
import type { Hit } from "./search-index.ts";
import { useWords } from "./words.ts";

/** The list that belongs to the field. It is always there, for the field to point to. */
export function Results({
  dataset,
  groups,
  active,
  onChoose,
}: {
  dataset: Dataset;
  groups: readonly Group[];
  active: number;
  onChoose: (hit: Hit) => void;
}) {
  const { lang } = useI18n();
  const t = useWords();
  const order = groups.flatMap(({ hits }) => hits);
  useEffect(
    function showActive() {
      document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
    },
    [active],
  );
  return (
    <div
      id={LIST_ID}
      className="search-list"
      role="listbox"
      aria-label={t("search.results")}
      hidden={order.length === 0}
    >
      {groups.map(({ kind, hits }) => (
        <div key={kind} role="group" aria-labelledby={`${LIST_ID}-${kind}`}>
          <div id={`${LIST_ID}-${kind}`} role="presentation" className="search-kind">
            {t(`search.group.${kind}`)}
          </div>
          {hits.map((hit) => {
            const at = order.indexOf(hit);
            return (
              <button
                key={hit.entry.id}
                id={optionId(at)}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                className="search-hit"
                lang={lang}
                // The focus stays in the field, and on a phone its keyboard.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(hit)}
              >
                <HitLine dataset={dataset} hit={hit} />
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
