import { useEffect, useMemo, useRef } from "react";
import { useI18n } from "./i18n/i18n-context.tsx";
import { toLatLng } from "./map/corner.ts";
import { LazyPopup } from "./map/LazyPopup.tsx";
import type { Dataset } from "./model/dataset.ts";
import { groundOf } from "./own-data/join/ground-of.ts";
import { useOwnLayers } from "./own-data/layers/layer-store.ts";
import { isWhole } from "./own-data/layers/own-layer.ts";
import { EventChoice } from "./own-data/point/EventChoice.tsx";
import { EventLines } from "./own-data/point/EventLines.tsx";
import { eventFacts } from "./own-data/point/event-facts.ts";
import { type Picked, pickedStore, usePicked } from "./own-data/point/picked.ts";
import { ownFilterOf, passingOf } from "./own-data/shown/passing-layers.ts";
import { useWords } from "./own-data/words.ts";
import { useView } from "./state/use-view.ts";
import { isPartShown } from "./state/view.ts";
import { Icon } from "./ui/Icon.tsx";

/** The popup at an event of the reader's, or with the choice among several. */
export function OwnPopup({ dataset }: { dataset: Dataset }) {
  const picked = usePicked();
  const { layers } = useOwnLayers();
  const view = useView();
  const { dir } = useI18n();
  const t = useWords();
  const layer = layers.find(({ id }) => id === picked?.layer);
  const shown = picked?.events[picked.open ?? 0];
  const facts = layer && shown !== undefined ? eventFacts(layer.joined, shown) : null;
  const [lng, lat] = facts?.position ?? [];
  // The same array as long as the place is the same: Leaflet pans to a popup whenever it is given a new one.
  const latLng = useMemo(
    () => (lng === undefined || lat === undefined ? null : toLatLng([lng, lat])),
    [lng, lat],
  );
  if (!picked || !layer || !facts || shown === undefined || !latLng) return null;
  const count = picked.events.length;
  const isFilteredOut = isWhole(layer) && passingOf(layer.joined, ownFilterOf(view)).mask[shown] === 0;
  const open = (place: number | null) => pickedStore.set({ ...picked, open: place });
  const title =
    picked.open !== null
      ? facts.place || t("event.unnamed")
      : t(picked.from === "mark" ? "choice.mark" : "choice.window", { count });
  return (
    <LazyPopup
      position={latLng}
      title={title}
      isMapTitled={view.embed && isPartShown(view, "title")}
      onClose={() => pickedStore.set(null)}
      onOpenDetails={null}
      onProblem={() => undefined}
    >
      <Page key={pageOf(picked)}>
        {picked.open === null ? (
          <EventChoice layer={layer} events={picked.events} onOpen={open} />
        ) : (
          <>
            {count > 1 && (
              <button type="button" className="text-button own-line-button" onClick={() => open(null)}>
                <Icon name="back" mirrored={dir === "rtl"} />
                {t("choice.back", { count })}
              </button>
            )}
            {isFilteredOut && <p className="quiet">{t("event.notAmong")}</p>}
            <EventLines layer={layer} event={shown} dataset={dataset} centres={groundOf(dataset).centres} />
          </>
        )}
      </Page>
    </LazyPopup>
  );
}

const pageOf = ({ layer, open }: Picked): string => `${layer} ${open ?? "choice"}`;

/** What a popup shows now. The button that led here is gone: the focus comes along. */
function Page({ children }: { children: React.ReactNode }) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(function takeFocus() {
    const popup = page.current?.closest<HTMLElement>(".popup");
    if (document.activeElement === document.body) popup?.focus({ preventScroll: true });
    popup?.scrollTo(0, 0);
  }, []);
  return (
    <div ref={page} className="own-popup">
      {children}
    </div>
  );
}
