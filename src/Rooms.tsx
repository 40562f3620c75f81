import { type ComponentType, lazy, Suspense } from "react";
import { useI18n } from "./i18n/i18n-context.tsx";
import type { Dataset } from "./model/dataset.ts";
import type { Filter } from "./model/filter.ts";
import { addMonths, type Month, type Period } from "./model/period.ts";
import { IS_SINGLE_FILE } from "./model/single-file.ts";
import { useSetView, useView } from "./state/use-view.ts";
import { isReportPanel, type Panel, type Selection, select } from "./state/view.ts";
import { useWithChosen } from "./use-shown.ts";

/** A page that is not part of the first load. */
const page = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));

const ArticlePage = page(async () => (await import("./article/ArticlePage.tsx")).ArticlePage);
const ComparePage = page(async () => (await import("./compare/ComparePage.tsx")).ComparePage);
const FilterPage = page(async () => (await import("./FiltersWithOwn.tsx")).FiltersWithOwn);
const FindingsPage = page(async () => (await import("./FindingsWithOwn.tsx")).FindingsWithOwn);
const OwnPage = IS_SINGLE_FILE
  ? OwnNotInOneFile
  : page(async () => (await import("./own-data/OwnPage.tsx")).OwnPage);
const ReportPage = page(async () => (await import("./ReportWithOwn.tsx")).ReportWithOwn);
const SearchPage = page(async () => (await import("./search/SearchPage.tsx")).SearchPage);
const TablePage = page(async () => (await import("./table/TablePage.tsx")).TablePage);

export type Room = Exclude<Panel, "overview" | "list" | "method">;

export const isRoom = (panel: Panel): panel is Room =>
  panel !== "overview" && panel !== "list" && panel !== "method";

/** The rooms in which the reader asks the data; each comes when it is first opened. */
export function Rooms({
  room,
  dataset,
  whole,
  selection,
  onSelect,
  onPanel,
  onPrint,
}: {
  room: Room;
  /** With the attacks that are shown. */
  dataset: Dataset;
  whole: Dataset;
  selection: Selection | null;
  /** Opens the details of a thing. */
  onSelect: (thing: Selection) => void;
  onPanel: (panel: Panel) => void;
  onPrint: () => Promise<void>;
}) {
  const view = useView();
  const setView = useSetView();
  const withChosen = useWithChosen(dataset, whole, selection);
  const openMonth = (month: Month) =>
    setView({ timeline: true, from: addMonths(month, -6), to: addMonths(month, 6) } satisfies Partial<
      Period & { timeline: boolean }
    >);
  return (
    <Suspense fallback={null}>
      {room === "article" && (
        <ArticlePage
          dataset={whole}
          paragraph={view.paragraph}
          selection={selection}
          // The map goes along: where it was left does not hold any more, nor what was chosen on it.
          onParagraph={(paragraph) => setView({ ...select(null), paragraph, panel: "article", map: null })}
        />
      )}
      {room === "compare" && (
        <ComparePage
          dataset={dataset}
          whole={whole}
          period={view}
          cut={view.cut}
          onCut={(cut) => setView({ cut })}
        />
      )}
      {room === "filter" && (
        <FilterPage
          dataset={whole}
          filter={view}
          onFilter={setView}
          onTimeline={() => setView({ timeline: true })}
        />
      )}
      {room === "findings" && <FindingsPage dataset={whole} onCompare={() => onPanel("compare")} />}
      {room === "own" && <OwnPage dataset={whole} filter={view} />}
      {isReportPanel(room) && (
        <ReportPage
          page={room}
          onPage={onPanel}
          onPrint={onPrint}
          dataset={dataset}
          whole={whole}
          view={view}
          selection={selection}
        />
      )}
      {room === "search" && (
        <SearchPage
          dataset={whole}
          query={view.q}
          onQuery={(q) => setView({ q })}
          onSelect={(thing, map) => {
            setView({ map });
            onSelect(thing);
          }}
          onPlace={(map) => setView({ map })}
          onParagraph={(paragraph) => setView({ ...select(null), panel: "article", paragraph, map: null })}
          onMonth={openMonth}
        />
      )}
      {room === "table" && (
        <TablePage
          dataset={withChosen}
          passing={dataset.incidents.length}
          all={whole.incidents.length}
          sort={view.sort}
          onSort={(sort) => setView({ sort })}
          chosen={selection?.kind === "incident" ? selection.id : null}
          onSelect={(id) => setView(select({ kind: "incident", id }))}
        />
      )}
    </Suspense>
  );
}

/** Its policy lets no workers in, and files are read in one. */
function OwnNotInOneFile(_: { dataset: Dataset; filter: Filter }) {
  const { t } = useI18n();
  return <p>{t("panel.own.single")}</p>;
}
