import { useEffect } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import type { Incident } from "../model/incident.ts";
import { RoomWords } from "../parts/room-words.tsx";
import type { Sort } from "../state/view.ts";
import { COLUMNS } from "./columns.ts";
import { type LoadedReports, RowCells } from "./IncidentRow.tsx";
import { sortRows } from "./sort-rows.ts";
import { useCaption } from "./TableHead.tsx";
import { TABLE_WORDS, useWords } from "./words.ts";
import "./table.css";

interface PaperTableProps {
  /** With the attacks that are shown. */
  readonly dataset: Dataset;
  readonly passing: number;
  readonly all: number;
  readonly sort: Sort;
  readonly reports: LoadedReports;
  /** The numbers under which the sources of an attack are listed. */
  readonly sourcesOf: (incident: Incident) => string;
  readonly onDrawn: () => void;
}

/** The table as it is printed: all rows, nothing to press, sources by number. */
export function PaperTable(props: PaperTableProps) {
  return (
    <RoomWords files={TABLE_WORDS}>
      <Table {...props} />
    </RoomWords>
  );
}

function Table({ dataset, passing, all, sort, reports, sourcesOf, onDrawn }: PaperTableProps) {
  const i18n = useI18n();
  const words = useWords();
  const { incidents, regions } = dataset;
  useEffect(onDrawn, [onDrawn]);
  const caption = useCaption({ count: incidents.length, passing, all, sort });
  if (incidents.length === 0) return <p>{words("empty")}</p>;
  return (
    <div className="table-region">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`cell-${column}`}>
                {words(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(incidents, sort, i18n).map((incident) => (
            <tr key={incident.id}>
              <RowCells
                incident={incident}
                regions={regions}
                reports={reports}
                place={<strong>{i18n.local(incident.place)}</strong>}
                sources={sourcesOf(incident)}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
