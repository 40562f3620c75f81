import { useWords } from "../words.ts";
import { layerStore } from "./layer-store.ts";
import { OWN_MODES, type OwnMode } from "./own-layer.ts";

/** Whether the reader's events are seen beside the map's own or instead of them. */
export function ModeChoice({ mode }: { mode: OwnMode }) {
  const t = useWords();
  return (
    <fieldset className="own-mode">
      <legend>{t("mode.heading")}</legend>
      {OWN_MODES.map((one) => (
        <label key={one} className="own-check">
          <input
            type="radio"
            name="own-mode"
            checked={mode === one}
            onChange={() => layerStore.setMode(one)}
          />
          {t(`mode.${one}`)}
        </label>
      ))}
      <p className="quiet">{t("mode.note")}</p>
    </fieldset>
  );
}
