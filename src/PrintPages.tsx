import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { Details } from "./Details.tsx";
import { useI18n } from "./i18n/i18n-context.tsx";
import type { Dataset } from "./model/dataset.ts";
import type { Lang } from "./model/localized.ts";
import { layerStore, useOwnLayers } from "./own-data/layers/layer-store.ts";
import { usePointLayers } from "./own-data/shown/point-layers.ts";
import { SHOWN_WORDS } from "./own-data/shown/words.ts";
import { Lead } from "./panel/Title.tsx";
import { RoomWords } from "./parts/room-words.tsx";
import { thingLabel } from "./parts/things.ts";
import { BandOverview } from "./regions/BandOverview.tsx";
import { RegionList } from "./regions/RegionList.tsx";
import { Statements } from "./regions/Statements.tsx";
import { loadPaper, loadTexts, type Paper } from "./report/print/load-paper.ts";
import { numberSources } from "./report/print/numbered-sources.ts";
import { PaperMap } from "./report/print/PaperMap.tsx";
import { PaperSources } from "./report/print/PaperSources.tsx";
import type { ReportProps } from "./report/report-props.ts";
import { REPORT_WORDS } from "./report/words.ts";
import { PaperTable } from "./table/PaperTable.tsx";
import { sortRows } from "./table/sort-rows.ts";
import { TABLE_WORDS } from "./table/words.ts";
import { UnfoldedContext } from "./ui/Disclosure.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { loadOwnArea, WithOwnEvents } from "./WithOwnEvents.tsx";
import "./report/print/print-pages.css";

/** Rejects if a part of the pages cannot be had, their words included. */
export async function loadPages(lang: Lang, wantsRelief: boolean): Promise<Paper> {
  const [paper] = await Promise.all([
    loadPaper(lang, wantsRelief),
    REPORT_WORDS[lang](),
    ...(layerStore.current().layers.length > 0 ? [loadOwnArea(), SHOWN_WORDS[lang]()] : []),
    TABLE_WORDS[lang](),
  ]);
  return paper;
}

interface PrintPagesProps extends Omit<ReportProps, "own"> {
  /** The same and what is chosen, whatever is filtered. */
  readonly withChosen: Dataset;
  readonly paper: Paper;
  /** Another number each time they are asked for. */
  readonly order: number;
  /** Called once all of it is drawn, or cannot be. */
  readonly onEnd: (isDrawn: boolean) => void;
}

/** What goes on paper: the view on one page, then the details, the table, the sources. Not on the screen. */
export function PrintPages(props: PrintPagesProps) {
  const { order, onEnd } = props;
  return (
    <ErrorBoundary key={order} fallback={() => <NoPages onEnd={onEnd} />}>
      <UnfoldedContext value={true}>
        <RoomWords files={REPORT_WORDS}>
          <Pages {...props} />
        </RoomWords>
      </UnfoldedContext>
    </ErrorBoundary>
  );
}

function NoPages({ onEnd }: Pick<PrintPagesProps, "onEnd">) {
  useEffect(() => onEnd(false), [onEnd]);
  return null;
}

function Pages({ onEnd, ...props }: PrintPagesProps) {
  const { dataset, withChosen, whole, view, paper } = props;
  const i18n = useI18n();
  const points = usePointLayers();
  const { mode } = useOwnLayers();
  const [isReady, setReady] = useState(false);
  const { sources, numbers } = useMemo(
    () => numberSources(sortRows(withChosen.incidents, view.sort, i18n), paper.reports),
    [withChosen, view.sort, i18n, paper],
  );
  // What the details ask for has come already, and they asked before this does.
  const awaitDetails = useCallback(() => {
    void loadTexts(paper.lang).then(() => setReady(true));
  }, [paper]);
  useEffect(
    function tellReady() {
      if (isReady) onEnd(true);
    },
    [isReady, onEnd],
  );
  return (
    <div className="paper" data-ready={isReady || undefined}>
      <PaperMap
        {...props}
        own={{ points, isInstead: mode === "instead" && points.length > 0 }}
        dataset={withChosen}
        shown={dataset}
      />
      <section className="paper-details">
        <Told {...props} />
      </section>
      <section className="paper-table">
        <h2>{i18n.t("panel.table")}</h2>
        <PaperTable
          dataset={withChosen}
          passing={dataset.incidents.length}
          all={whole.incidents.length}
          sort={view.sort}
          reports={{ state: "ready", value: paper.reports }}
          sourcesOf={({ id }) => (numbers.get(id) ?? []).map((number) => i18n.n(number)).join(" · ")}
          onDrawn={awaitDetails}
        />
      </section>
      <PaperSources sources={sources} />
    </div>
  );
}

/** The chosen thing, or the overview. */
function Told({ dataset, whole, selection }: Omit<ReportProps, "own">): ReactNode {
  const i18n = useI18n();
  if (!selection) {
    return (
      <>
        <Lead />
        <WithOwnEvents area={dataset.band} regions={dataset.regions}>
          <RegionList regions={dataset.regions} />
          <BandOverview dataset={dataset} onSelectIncident={stayPut} />
        </WithOwnEvents>
        <Statements area="band" />
      </>
    );
  }
  return (
    <>
      <h2>{thingLabel(i18n, whole, selection)}</h2>
      <Details
        dataset={selection.kind === "incident" ? whole : dataset}
        selection={selection}
        onSelect={stayPut}
      />
    </>
  );
}

/** Paper leads nowhere. */
const stayPut = () => undefined;
