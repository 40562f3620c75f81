import { useEffect, useMemo, useRef, useState } from "react";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import type { Dataset } from "../../../model/dataset.ts";
import { RoomWords } from "../../../parts/room-words.tsx";
import { ROLES } from "../../../ui/table-roles.ts";
import { useScroller } from "../../../ui/use-scroller.ts";
import type { Mask } from "../../count/joined-events.ts";
import { groundOf } from "../../join/ground-of.ts";
import type { OwnLayer } from "../../layers/own-layer.ts";
import { SHOWN_WORDS, useShownWords } from "../words.ts";
import { OwnHead } from "./OwnHead.tsx";
import { OwnRow } from "./OwnRow.tsx";
import { Stretches } from "./Stretches.tsx";
import { nextOwnSort, OWN_COLUMNS, type OwnColumn, type OwnSort, sortOwnRows } from "./sort-own-rows.ts";
import { useDrawnOwnRows } from "./use-drawn-own-rows.ts";
import "./own-table.css";

export interface OwnTableProps {
  readonly layer: OwnLayer;
  /** Which rows are shown: those that pass the filters; `null` shows all. */
  readonly mask: Mask;
  /** For the names of regions and centres. */
  readonly dataset: Dataset;
  /** The row that is chosen on the map; `null` for none. */
  readonly chosen?: number | null;
  readonly onChoose: (layer: string, row: number) => void;
}

/** No browser has room for a million rows one under the other: so many are in one part. */
export const STRETCH = 100_000;

/** Every event of a layer that passes, a row each. */
export function OwnTable(props: OwnTableProps) {
  return (
    <RoomWords files={SHOWN_WORDS}>
      <div className="yours-table">
        <Rows {...props} />
      </div>
    </RoomWords>
  );
}

const FIRST_SORT: OwnSort = { column: "date", isDown: true };

function Rows({ layer, mask, dataset, chosen = null, onChoose }: OwnTableProps) {
  const { lang, local } = useI18n();
  const words = useShownWords();
  const [sort, setSort] = useState(FIRST_SORT);
  const [stretch, setStretch] = useState(0);
  const [said, setSaid] = useState("");
  const { joined } = layer;
  const names = useMemo(
    () => ({
      regions: joined.regions.map((id) => {
        const region = dataset.regions.find((one) => one.id === id);
        return region ? local(region.name) : id;
      }),
      centres: groundOf(dataset).centres.map(({ town }) => local(town)),
      compare: new Intl.Collator(lang).compare,
    }),
    [joined, dataset, lang, local],
  );
  const sorted = useMemo(() => sortOwnRows(joined, mask, sort, names), [joined, mask, sort, names]);
  const stretches = Math.max(1, Math.ceil(sorted.length / STRETCH));
  const shownStretch = Math.min(stretch, stretches - 1);
  const first = shownStretch * STRETCH;
  const rows = useMemo(() => sorted.subarray(first, first + STRETCH), [sorted, first]);

  const region = useRef<HTMLElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const scroller = useScroller(region, body);
  const drawn = useDrawnOwnRows(rows, scroller);
  const isScrolled = scroller !== null && scroller.element === region.current;
  const caption = useOwnCaption(sorted.length, joined.events.length, sort);

  const at = chosen === null ? -1 : sorted.indexOf(chosen);
  useEffect(
    function followMap() {
      if (at >= 0) setStretch(Math.floor(at / STRETCH));
    },
    [at],
  );
  const { show } = drawn;
  useEffect(
    function showChosen() {
      if (at >= first && at < first + STRETCH) show(at - first);
    },
    [at, first, show],
  );

  function sortBy(column: OwnColumn) {
    setSort(nextOwnSort(sort, column));
    toStretch(0);
    setSaid("sorted");
  }

  function toStretch(next: number) {
    setStretch(next);
    if (isScrolled) region.current?.scrollTo({ top: 0 });
    else region.current?.scrollIntoView({ block: "start" });
    setSaid("moved");
  }

  if (sorted.length === 0) return <p>{words("rows.empty")}</p>;
  const pages = (
    <Stretches
      stretch={shownStretch}
      rows={[first + 1, first + rows.length]}
      all={sorted.length}
      onStretch={toStretch}
    />
  );
  return (
    <>
      {stretches > 1 && pages}
      <section
        ref={region}
        className="yours-table-region"
        aria-label={words("rows.region", { name: layer.name })}
        // Focusable where it scrolls, so that keys can scroll it.
        tabIndex={isScrolled ? 0 : undefined}
      >
        <table {...ROLES.table} aria-rowcount={sorted.length + 1} aria-colcount={OWN_COLUMNS.length}>
          <caption>{caption}</caption>
          <OwnHead sort={sort} onSort={sortBy} />
          <tbody
            ref={body}
            {...ROLES.rows}
            style={{ blockSize: drawn.height }}
            onFocus={({ target }) =>
              drawn.onFocusRow(Number(target.closest("tr")?.dataset.index ?? Number.NaN))
            }
            onBlur={() => drawn.onFocusRow(Number.NaN)}
          >
            {drawn.rows.map(({ index, top }) => {
              const row = rows[index] as number;
              return (
                <OwnRow
                  key={row}
                  joined={joined}
                  row={row}
                  index={index}
                  number={first + index + 2}
                  top={top}
                  names={names}
                  isChosen={row === chosen}
                  measure={drawn.measure}
                  onChoose={() => onChoose(layer.id, row)}
                />
              );
            })}
          </tbody>
        </table>
      </section>
      <p className="visually-hidden" aria-live="polite">
        {said === "sorted" && caption}
      </p>
    </>
  );
}

function useOwnCaption(count: number, all: number, { column, isDown }: OwnSort): string {
  const { n } = useI18n();
  const words = useShownWords();
  const events = words("count.events", { count });
  return words(isDown ? "rows.caption.down" : "rows.caption", {
    counted: count === all ? events : words("rows.ofAll", { events, all: n(all) }),
    column: words(`rows.column.${column}`),
  });
}
