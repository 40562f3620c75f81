import type { Inspection } from "../model/inspection.ts";
import { useWords } from "../words.ts";

const ROWS = 5;

/** The first rows of a file as it has them, to see what its columns are. */
export function FirstRows({ inspection: { columns, rows } }: { inspection: Inspection }) {
  const t = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the arrow keys
    <div className="own-rows" role="region" aria-label={t("map.rows")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
              <th key={column} scope="col" dir="auto">
                {name || t("map.unnamed", { number: column + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS).map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows stay where they are
            <tr key={i}>
              {columns.map((_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                <td key={column} dir="auto">
                  {row[column] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
