import { DomEvent } from "leaflet";
import { useEffect, useId, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import { useI18n } from "../i18n/i18n-context.tsx";
import { LAYER_IDS, type LayerId } from "../state/view.ts";
import { Icon } from "../ui/Icon.tsx";
import { goHome } from "./ViewSync.tsx";

/** Buttons for zoom, home and layers, in the reader's language. */
export function MapControls({
  layers,
  onLayers,
}: {
  layers: readonly LayerId[];
  onLayers: (layers: readonly LayerId[]) => void;
}) {
  const map = useMap();
  const { t, dir, lang } = useI18n();
  const element = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const list = useId();

  useEffect(function keepFromMap() {
    if (!element.current) return;
    DomEvent.disableClickPropagation(element.current);
    DomEvent.disableScrollPropagation(element.current);
  }, []);

  return (
    <div ref={element} className="map-controls" dir={dir} lang={lang}>
      <div className="button-column">
        <button
          type="button"
          aria-label={t("map.zoomIn")}
          title={t("map.zoomIn")}
          onClick={() => map.zoomIn()}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          aria-label={t("map.zoomOut")}
          title={t("map.zoomOut")}
          onClick={() => map.zoomOut()}
        >
          <Icon name="minus" />
        </button>
        <button type="button" aria-label={t("map.home")} title={t("map.home")} onClick={() => goHome(map)}>
          <Icon name="home" />
        </button>
        <button
          type="button"
          aria-label={t("map.layers")}
          title={t("map.layers")}
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="layers" />
        </button>
      </div>
      <fieldset id={list} className="layer-list" hidden={!isOpen}>
        <legend>{t("map.layers")}</legend>
        {LAYER_IDS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={layers.includes(id)}
              onChange={({ target }) =>
                onLayers(
                  LAYER_IDS.filter((layer) => (layer === id ? target.checked : layers.includes(layer))),
                )
              }
            />
            {t(`map.layers.${id}`)}
          </label>
        ))}
        <p className="quiet">{t("map.osm.note")}</p>
      </fieldset>
    </div>
  );
}
