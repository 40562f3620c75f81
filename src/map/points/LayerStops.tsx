import { DomEvent } from "leaflet";
import { useEffect, useRef } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { PointLayer } from "../../picture/points/point-layer.ts";
import { useRoving } from "../roving.ts";

/**
 * A million events are no stops of the tab key: the layers are one, with arrow keys between them. It is
 * seen while it has the focus, and opens the list of what the window shows.
 */
export function LayerStops({
  layers,
  labelOf,
  onOpen,
}: {
  layers: readonly PointLayer[];
  labelOf: (layer: PointLayer, place: number) => string;
  onOpen: (id: string) => void;
}) {
  const { t, dir, lang } = useI18n();
  const roving = useRoving(
    layers.map(({ id }) => id),
    null,
    onOpen,
  );
  const group = useRef<HTMLDivElement>(null);
  useEffect(function keepFromMap() {
    if (group.current) DomEvent.disableClickPropagation(group.current);
  }, []);
  return (
    <div ref={group} className="points-stops" role="group" aria-label={t("map.keys")} dir={dir} lang={lang}>
      {layers.map((layer, i) => (
        <button key={layer.id} type="button" {...roving(layer.id)} onClick={() => onOpen(layer.id)}>
          {labelOf(layer, i)}
        </button>
      ))}
    </div>
  );
}
