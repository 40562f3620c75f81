import { ROLES } from "../../../ui/table-roles.ts";
import { useShownWords } from "../words.ts";
import { OWN_COLUMNS, type OwnColumn, type OwnSort } from "./sort-own-rows.ts";

/** The headings, each a button that puts the rows in its order. */
export function OwnHead({ sort, onSort }: { sort: OwnSort; onSort: (column: OwnColumn) => void }) {
  const words = useShownWords();
  return (
    <thead {...ROLES.rows}>
      <tr {...ROLES.row} aria-rowindex={1}>
        {OWN_COLUMNS.map((column) => {
          const isSorted = sort.column === column;
          return (
            <th
              key={column}
              {...ROLES.heading}
              className={`yours-cell-${column}`}
              aria-sort={isSorted ? (sort.isDown ? "descending" : "ascending") : undefined}
            >
              <button type="button" onClick={() => onSort(column)}>
                {words(`rows.column.${column}`)}
                {isSorted && <span aria-hidden="true"> {sort.isDown ? "↓" : "↑"}</span>}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
