import { useI18n } from "../i18n/i18n-context.tsx";
import { LIVE_INK } from "../model/palette.ts";
import type { PictureWords } from "../model/picture-words.ts";
import { Legend } from "../picture/Legend.tsx";

/** Legend and the lines that no copy of the map goes without; the same on the still and the live map. */
export function MapFurniture({ words, hatch }: { words: PictureWords; hatch: string }) {
  const { t, lang, dir } = useI18n();
  return (
    <div className="furniture" lang={lang} dir={dir}>
      <details className="legend" open>
        <summary>{t("legend")}</summary>
        <Legend words={words} lang={lang} ink={LIVE_INK} hatch={hatch} />
      </details>
      <p className="map-foot">
        <span>{words.indicative}</span> <span>{words.credit}</span>
      </p>
    </div>
  );
}
