import { useDeferredValue } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Area } from "../../model/dataset.ts";
import { isPartSet } from "../../model/filter.ts";
import type { RegionId } from "../../model/region.ts";
import { RoomWords } from "../../parts/room-words.tsx";
import { useView } from "../../state/use-view.ts";
import { Figure } from "../../ui/Figure.tsx";
import type { OwnMode } from "../layers/own-layer.ts";
import { LayerName, OwnInk } from "./LayerName.tsx";
import { OwnAreaFigures, OwnHowComputed } from "./OwnAreaFigures.tsx";
import { OwnInBrief } from "./OwnInBrief.tsx";
import { OwnRegions } from "./OwnRegions.tsx";
import { OwnCategories, OwnNearness, OwnYears } from "./own-charts.tsx";
import { figuresOf, OURS_ALONE, type PassingLayer, totalsOf, usePassingLayers } from "./passing-layers.ts";
import { SHOWN_WORDS, useShownWords } from "./words.ts";

export interface OwnAreaProps {
  /** A region, or the whole band. */
  readonly area: Area;
  /** With the whole band: its regions, from north-west to south-east. */
  readonly regions?: readonly Area<RegionId>[];
  readonly onSelectRegion?: ((id: RegionId) => void) | undefined;
  /** In a line for each layer, for a popup. */
  readonly inBrief?: boolean;
}

/** The reader's own events in an area, layer by layer. Shows nothing where no layer is shown. */
export function OwnArea(props: OwnAreaProps) {
  return (
    <RoomWords files={SHOWN_WORDS}>
      <OwnAreaSection {...props} />
    </RoomWords>
  );
}

function OwnAreaSection({ area, regions, onSelectRegion, inBrief = false }: OwnAreaProps) {
  const words = useShownWords();
  const view = useView();
  // While the period is dragged, the figures of a million events may come a moment after the map.
  const { layers, mode } = useDeferredValue(usePassingLayers());
  if (layers.length === 0) return null;
  if (inBrief) return <OwnInBrief area={area} layers={layers} mode={mode} />;
  const Heading = area.id === "band" ? "h2" : "h3";
  return (
    <section className="yours-area">
      <Heading>{words("area.heading")}</Heading>
      <NotAddedUp mode={mode} layers={layers.length} />
      {OURS_ALONE.some((part) => isPartSet(view, part)) && <p className="quiet">{words("area.oursAlone")}</p>}
      {mode === "instead" && <GroundFigures area={area} />}
      {layers.map((one) => (
        <OwnLayerInArea
          key={one.layer.id}
          one={one}
          area={area}
          regions={regions ?? []}
          onSelectRegion={onSelectRegion}
        />
      ))}
    </section>
  );
}

/** How the reader's events stand to ours, and to one another. */
export function NotAddedUp({ mode, layers }: { mode: OwnMode; layers: number }) {
  const words = useShownWords();
  return (
    <p className="yours-note">
      {words(`area.${mode}`)}
      {layers > 1 && ` ${words("area.several")}`}
    </p>
  );
}

function OwnLayerInArea({
  one: { layer, passing },
  area,
  regions,
  onSelectRegion,
}: Pick<OwnAreaProps, "onSelectRegion"> & {
  one: PassingLayer;
  area: Area;
  regions: readonly Area<RegionId>[];
}) {
  const words = useShownWords();
  const Heading = area.id === "band" ? "h3" : "h4";
  const figures = figuresOf(layer.joined, passing, area);
  const totals = totalsOf(layer.joined, passing);
  const isNone = figures.events.expected === 0;
  return (
    <OwnInk colour={layer.colour} className="yours-layer">
      <Heading>
        <LayerName layer={layer} />
      </Heading>
      {isNone ? (
        <p className="yours-none">{words(passing.count === 0 ? "area.nonePass" : "area.noneHere")}</p>
      ) : (
        <OwnAreaFigures figures={figures} />
      )}
      <OwnHowComputed figures={figures} totals={totals} undated={passing.undated} isNone={isNone} />
      {!isNone && <OwnYears figures={figures} />}
      {regions.length > 0 && (
        <OwnRegions layer={layer} passing={passing} regions={regions} onSelectRegion={onSelectRegion} />
      )}
      {area.id === "band" && <OwnNearness figures={figures} totals={totals} />}
      {!isNone && <OwnCategories figures={figures} />}
    </OwnInk>
  );
}

/** What stays of the ground where the attacks give way. */
function GroundFigures({ area }: { area: Area }) {
  const { t, km2, kmRange, km } = useI18n();
  return (
    <dl className="figures">
      <Figure value={km2(area.area_km2)} label={t("figure.area")} />
      <Figure
        value={kmRange(area.width_km.least, area.width_km.greatest)}
        label={t("figure.width")}
        note={`${t("figure.length")}: ${km(area.length_km)}`}
      />
    </dl>
  );
}
