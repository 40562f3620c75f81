import { type FocusEvent, useRef } from "react";
import type { Area } from "../model/dataset.ts";
import type { Incident } from "../model/incident.ts";
import type { RegionId } from "../model/region.ts";
import type { Sort } from "../state/view.ts";
import { ROLES } from "../ui/table-roles.ts";
import { usePrinting } from "../ui/use-printing.ts";
import { useScroller } from "../ui/use-scroller.ts";
import { COLUMNS } from "./columns.ts";
import { IncidentRow, type LoadedReports } from "./IncidentRow.tsx";
import { TableHead } from "./TableHead.tsx";
import { useDrawnRows } from "./use-drawn-rows.ts";
import { useWords } from "./words.ts";

/**
 * A plain table with a button in each row, not a grid: a screen reader then walks its cells with its own
 * table keys, and links are links. It is told of all rows, though only those in sight are drawn.
 */
export function IncidentTable({
  incidents,
  regions,
  reports,
  caption,
  sort,
  onSort,
  chosen,
  onSelect,
}: {
  /** In the order in which they are shown. */
  incidents: readonly Incident[];
  regions: readonly Area<RegionId>[];
  reports: LoadedReports;
  caption: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  chosen: string | null;
  onSelect: (id: string) => void;
}) {
  const words = useWords();
  const region = useRef<HTMLElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const isPrinting = usePrinting();
  const scroller = useScroller(region, body);
  const drawn = useDrawnRows({ incidents, scroller, chosen, isPrinting });
  const isScrolled = scroller !== null && scroller.element === region.current;
  const rowOf = ({ target }: FocusEvent) => target.closest<HTMLElement>("tr[data-id]")?.dataset.id ?? null;

  function sortFromTop(next: Sort) {
    onSort(next);
    if (isScrolled) region.current?.scrollTo({ top: 0 });
  }

  return (
    <section
      ref={region}
      className="table-region"
      aria-label={words("region")}
      // Focusable where it scrolls, so that keys can scroll it.
      tabIndex={isScrolled ? 0 : undefined}
    >
      <table {...ROLES.table} aria-rowcount={incidents.length + 1} aria-colcount={COLUMNS.length}>
        <caption>{caption}</caption>
        <TableHead sort={sort} onSort={sortFromTop} />
        <tbody
          ref={body}
          {...ROLES.rows}
          style={drawn.height === null ? undefined : { blockSize: drawn.height }}
          onFocus={(event) => drawn.onFocusRow(rowOf(event))}
          onBlur={() => drawn.onFocusRow(null)}
        >
          {drawn.rows.map((row) => (
            <IncidentRow
              key={row.incident.id}
              row={row}
              regions={regions}
              reports={reports}
              isChosen={row.incident.id === chosen}
              measure={drawn.measure}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
