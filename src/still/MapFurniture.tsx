import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { LIVE_INK } from "../model/palette.ts";
import type { PictureWords } from "../model/picture-words.ts";
import { Legend, LegendStrip } from "../picture/Legend.tsx";

interface MapFurnitureProps {
  readonly words: PictureWords;
  /** Id of the hatch that the legend shows. */
  readonly hatch: string;
  /** The address to which the title of a frame leads. */
  readonly wholePage?: string;
  /** Legends of what else is on the map. */
  readonly children?: ReactNode;
}

/** Legend, and in a frame of another page the title; the same on the still and the live map. */
export function MapFurniture({ words, hatch, wholePage = "./", children }: MapFurnitureProps) {
  const { t, lang, dir } = useI18n();
  const legend = <Legend words={words} lang={lang} ink={LIVE_INK} hatch={hatch} />;
  return (
    <div className="furniture" lang={lang} dir={dir}>
      <a className="frame-title" href={wholePage} target="_blank" rel="noopener">
        {words.title}
      </a>
      {children}
      <details className="legend legend-wide" open>
        <summary>{t("legend")}</summary>
        {legend}
      </details>
      <details className="legend legend-narrow">
        <summary>
          <span className="visually-hidden">{t("legend")}: </span>
          <LegendStrip words={words} ink={LIVE_INK} hatch={hatch} />
        </summary>
        {legend}
      </details>
    </div>
  );
}

/** The lines that no copy of the map goes without; with the outside tiles on it, their makers' too. */
export function MapFoot({ words, outside = false }: { words: PictureWords; outside?: boolean }) {
  const { t } = useI18n();
  return (
    <p className="map-foot">
      <span>{words.indicative}</span> <span className="credit-long">{words.credit}</span>
      <span className="credit-short">{t("map.credit.short")}</span>
      {outside && (
        <>
          {" "}
          <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">
            {t("map.osm.credit")}
          </a>
        </>
      )}
    </p>
  );
}
