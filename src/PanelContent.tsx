import { lazy, type RefObject, Suspense } from "react";
import { useI18n } from "./i18n/i18n-context.tsx";
import type { Dataset } from "./model/dataset.ts";
import type { RegionId } from "./model/region.ts";
import { DetailsFrame } from "./panel/DetailsFrame.tsx";
import { Lead, Title } from "./panel/Title.tsx";
import { isRoom, Rooms } from "./Rooms.tsx";
import { BandOverview, BandStatements } from "./regions/BandOverview.tsx";
import { RegionList } from "./regions/RegionList.tsx";
import type { Panel, Selection } from "./state/view.ts";
import { useFetchAhead } from "./ui/use-fetch-ahead.ts";
import { WithOwnEvents } from "./WithOwnEvents.tsx";

// Not part of the first load, so that the live map comes sooner.
const importDetails = () => import("./Details.tsx");
const importListPage = () => import("./ListPage.tsx");
const importMethodPage = () => import("./method/MethodPage.tsx");

const Details = lazy(async () => ({ default: (await importDetails()).Details }));
const ListPage = lazy(async () => ({ default: (await importListPage()).ListPage }));
const MethodPage = lazy(async () => ({ default: (await importMethodPage()).MethodPage }));

export interface PanelContentProps {
  /** With the attacks that are shown. */
  readonly dataset: Dataset;
  readonly whole: Dataset;
  readonly panel: Panel;
  readonly selection: Selection | null;
  /** What the selected thing is called. */
  readonly title: string;
  /** The heading of whatever is shown; it takes the focus when the reader opens something here. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onPanel: (panel: Panel) => void;
  readonly onPrint: () => Promise<void>;
}

/** The chosen thing, a page of text, the list of everything, or the overview. */
export function PanelContent(props: PanelContentProps) {
  const { dataset, whole, panel, selection, title, heading, onSelect, onPanel, onPrint } = props;
  const { t } = useI18n();
  useFetchAhead(fetchParts);
  if (isRoom(panel)) {
    return (
      <DetailsFrame title={t(`panel.${panel}`)} headingRef={heading} onBack={() => onPanel("overview")}>
        <Rooms
          room={panel}
          dataset={dataset}
          whole={whole}
          selection={selection}
          onSelect={onSelect}
          onPanel={onPanel}
          onPrint={onPrint}
        />
      </DetailsFrame>
    );
  }
  if (selection && panel === "overview") {
    return (
      <DetailsFrame title={title} headingRef={heading} onBack={() => onSelect(null)}>
        <Suspense fallback={null}>
          {isFilteredOut(selection, dataset) && <p className="quiet">{t("shown.notAmong")}</p>}
          {/* An attack is told of whole, whatever is filtered; a region by what is shown. */}
          <Details
            dataset={selection.kind === "incident" ? whole : dataset}
            selection={selection}
            onSelect={onSelect}
          />
        </Suspense>
        <nav className="panel-nav">
          <CiteButton onPanel={onPanel} />
        </nav>
      </DetailsFrame>
    );
  }
  if (panel === "method" || panel === "list") {
    const Page = panel === "method" ? MethodPage : ListPage;
    return (
      <DetailsFrame title={t(`panel.${panel}`)} headingRef={heading} onBack={() => onPanel("overview")}>
        <Suspense fallback={null}>
          <Page dataset={panel === "method" ? whole : dataset} onSelect={onSelect} />
        </Suspense>
      </DetailsFrame>
    );
  }
  return <Overview {...props} />;
}

const isFilteredOut = ({ kind, id }: Selection, { incidents }: Dataset): boolean =>
  kind === "incident" && !incidents.some((incident) => incident.id === id);

/**
 * Whoever loses the network later can still open everything, and a browser that failed to import a module
 * does not try it again.
 */
function fetchParts(): void {
  void Promise.allSettled([importDetails(), importListPage(), importMethodPage()]);
}

function Overview({ dataset, whole, heading, onSelect, onPanel }: PanelContentProps) {
  const { t } = useI18n();
  const onSelectRegion = (id: RegionId) => onSelect({ kind: "region", id });
  return (
    <>
      <Title dataset={whole} headingRef={heading} />
      <Lead />
      <WithOwnEvents area={dataset.band} regions={dataset.regions} onSelectRegion={onSelectRegion}>
        <RegionList regions={dataset.regions} onSelect={onSelectRegion} />
        <BandOverview dataset={dataset} onSelectIncident={(id) => onSelect({ kind: "incident", id })} />
      </WithOwnEvents>
      <BandStatements />
      <nav className="panel-nav">
        <button type="button" className="text-button" onClick={() => onPanel("list")}>
          {t("panel.list")}
        </button>
        <button type="button" className="text-button" onClick={() => onPanel("method")}>
          {t("panel.method")}
        </button>
        <button type="button" className="text-button" onClick={() => onPanel("data")}>
          {t("panel.data")}
        </button>
        <CiteButton onPanel={onPanel} />
      </nav>
    </>
  );
}

function CiteButton({ onPanel }: Pick<PanelContentProps, "onPanel">) {
  const { t } = useI18n();
  return (
    <button type="button" className="text-button" onClick={() => onPanel("cite")}>
      {t("panel.cite")}
    </button>
  );
}
