import { COLOURS } from "../../picture/points/point-style.ts";
import { PointKey } from "../legend/PointKey.tsx";
import { useWords } from "../words.ts";
import { layerStore } from "./layer-store.ts";
import type { OwnLayer } from "./own-layer.ts";

const NAMES = ["teal", "ochre", "magenta", "indigo"] as const;

/** Step of a mark that shows colour and shape well. */
const STEP = 4;

/** The choice of colour and shape, and whether a layer is shown. */
export function LayerLook({ layer }: { layer: OwnLayer }) {
  const t = useWords();
  return (
    <div className="own-look">
      <fieldset>
        <legend className="visually-hidden">{t("layer.look")}</legend>
        {Array.from({ length: COLOURS }, (_, colour) => (
          <label key={NAMES[colour]}>
            <input
              type="radio"
              name={`look-${layer.id}`}
              checked={layer.colour === colour}
              onChange={() => layerStore.change(layer.id, { colour })}
            />
            <PointKey colour={colour} mode="places" step={STEP} layers={1} />
            <span className="visually-hidden">{t(`look.${NAMES[colour] ?? "teal"}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className="own-check">
        <input
          type="checkbox"
          checked={layer.isShown}
          onChange={({ target }) => layerStore.change(layer.id, { isShown: target.checked })}
        />
        {t("layer.shown")}
      </label>
    </div>
  );
}
