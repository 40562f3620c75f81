import { useI18n } from "../i18n/i18n-context.tsx";
import type { Sort, SortColumn } from "../state/view.ts";
import { ROLES } from "../ui/table-roles.ts";
import { COLUMNS, isSortColumn } from "./columns.ts";
import { nextSort, parseSort } from "./sort-rows.ts";
import { useWords } from "./words.ts";

/** The headings; those of columns by which rows can be put in order are buttons. */
export function TableHead({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const words = useWords();
  return (
    <thead {...ROLES.rows}>
      <tr {...ROLES.row} aria-rowindex={1}>
        {COLUMNS.map((column) =>
          isSortColumn(column) ? (
            <SortHeading key={column} column={column} sort={sort} onSort={onSort} />
          ) : (
            <th key={column} {...ROLES.heading} className={`cell-${column}`}>
              {words(`column.${column}`)}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

function SortHeading({
  column,
  sort,
  onSort,
}: {
  column: SortColumn;
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const words = useWords();
  const by = parseSort(sort);
  const isSorted = by.column === column;
  return (
    <th
      {...ROLES.heading}
      className={`cell-${column} sortable`}
      aria-sort={isSorted ? (by.isDown ? "descending" : "ascending") : undefined}
    >
      <button type="button" onClick={() => onSort(nextSort(sort, column))}>
        {words(`column.${column}`)}
        {isSorted && <span aria-hidden="true"> {by.isDown ? "↓" : "↑"}</span>}
      </button>
    </th>
  );
}

/** What the table holds, and in which order: its caption. */
export function useCaption({
  count,
  passing,
  all,
  sort,
}: {
  count: number;
  passing: number;
  all: number;
  sort: Sort;
}): string {
  const { t } = useI18n();
  const words = useWords();
  const { column, isDown } = parseSort(sort);
  const passed =
    passing === all ? t("count.attacks", { count: all }) : t("shown.attacks", { count: passing, all });
  const counted = count > passing ? words("caption.chosen", { counted: passed }) : passed;
  return words(isDown ? "caption.sorted.down" : "caption.sorted", {
    counted,
    column: words(`column.${column}`),
  });
}
