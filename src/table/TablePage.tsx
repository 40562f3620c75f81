import { useCallback, useMemo, useState } from "react";
import { loadReports } from "../data/load.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import { LoadFailed } from "../parts/LoadFailed.tsx";
import { RoomWords } from "../parts/room-words.tsx";
import { thingLabel } from "../parts/things.ts";
import type { Sort } from "../state/view.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { CopyTable } from "./CopyTable.tsx";
import { IncidentTable } from "./IncidentTable.tsx";
import { sortRows } from "./sort-rows.ts";
import { useCaption } from "./TableHead.tsx";
import { TABLE_WORDS, useWords } from "./words.ts";
import "./table.css";

export interface TablePageProps {
  /** With the attacks that are shown. */
  readonly dataset: Dataset;
  /** How many of these pass the filters: one that is chosen is shown whether it does or not. */
  readonly passing: number;
  /** How many attacks there are. */
  readonly all: number;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** Id of the attack that is chosen on the map. */
  readonly chosen: string | null;
  readonly onSelect: (incident: string) => void;
}

/** The twin of the map: every attack that is shown, a row each. */
export function TablePage(props: TablePageProps) {
  return (
    <RoomWords files={TABLE_WORDS}>
      <div className="table-room">
        {props.dataset.incidents.length === 0 ? <NoRows /> : <Table {...props} />}
      </div>
    </RoomWords>
  );
}

function NoRows() {
  const words = useWords();
  return <p>{words("empty")}</p>;
}

function Table({ dataset, passing, all, sort, onSort, chosen, onSelect }: TablePageProps) {
  const i18n = useI18n();
  const { t, lang } = i18n;
  const { incidents, regions } = dataset;
  const reports = useLoaded(useCallback(() => loadReports(lang), [lang]));
  const sorted = useMemo(() => sortRows(incidents, sort, i18n), [incidents, sort, i18n]);
  const caption = useCaption({ count: incidents.length, passing, all, sort });
  const [said, setSaid] = useState<"order" | { chosen: string } | null>(null);
  const spoken =
    said === "order"
      ? caption
      : said && t("map.selected", { what: thingLabel(i18n, dataset, { kind: "incident", id: said.chosen }) });
  return (
    <>
      <CopyTable incidents={sorted} regions={regions} />
      {reports.state === "failed" && <LoadFailed error={reports.error} retry={reports.retry} />}
      <IncidentTable
        incidents={sorted}
        regions={regions}
        reports={reports}
        caption={caption}
        sort={sort}
        onSort={(next) => {
          onSort(next);
          setSaid("order");
        }}
        chosen={chosen}
        onSelect={(id) => {
          onSelect(id);
          setSaid({ chosen: id });
        }}
      />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
