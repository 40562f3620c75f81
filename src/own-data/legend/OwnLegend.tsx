import { useSyncExternalStore } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { PointLayer } from "../../picture/points/point-layer.ts";
import { useWords } from "../words.ts";
import { drawnStore } from "./drawn.ts";
import { PointKey } from "./PointKey.tsx";
import { PointsLegend } from "./PointsLegend.tsx";

/** Step of a mark that shows colour and shape well. */
const STEP = 3;

/** The key to the reader's events, on the map: folded to their names until it is opened. */
export function OwnLegend({ layers }: { layers: readonly PointLayer[] }) {
  const t = useWords();
  const { dir, lang } = useI18n();
  const drawn = useSyncExternalStore(drawnStore.subscribe, drawnStore.current);
  if (!drawn || drawn.inWindow.length !== layers.length) return null;
  return (
    <details className="legend own-legend" dir={dir} lang={lang}>
      <summary>
        <span className="visually-hidden">{t("legend.heading")}: </span>
        {layers.map(({ id, name, colour }) => (
          <span key={id} className="own-legend-name">
            <PointKey colour={colour} mode="places" step={STEP} layers={1} />
            <bdi>{name}</bdi>
          </span>
        ))}
      </summary>
      <PointsLegend layers={layers} summary={drawn} />
    </details>
  );
}
