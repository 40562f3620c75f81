import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Area } from "../../model/dataset.ts";
import type { OwnMode } from "../layers/own-layer.ts";
import { LayerName } from "./LayerName.tsx";
import { figuresOf, type PassingLayer } from "./passing-layers.ts";
import { useShownWords } from "./words.ts";

/** The layers in an area in a line each, at the place itself. */
export function OwnInBrief({
  area,
  layers,
  mode,
}: {
  area: Area;
  layers: readonly PassingLayer[];
  mode: OwnMode;
}) {
  const { t, n, range, kmRange } = useI18n();
  const words = useShownWords();
  return (
    <div className="yours-brief">
      {layers.map(({ layer, passing }) => {
        const { events } = figuresOf(layer.joined, passing, area);
        const count = Math.round(events.expected);
        return (
          <p key={layer.id}>
            <LayerName layer={layer} />
            <br />
            {t("figure.about", { number: n(count, {}) })} {words("figure.events", { count })} (
            {t("figure.likely", { range: range(events.low, events.high) })})
          </p>
        );
      })}
      {mode === "instead" && (
        <p>
          {t("figure.width")}: {kmRange(area.width_km.least, area.width_km.greatest)}
        </p>
      )}
    </div>
  );
}
