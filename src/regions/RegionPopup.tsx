import { useI18n } from "../i18n/i18n-context.tsx";
import type { Area } from "../model/dataset.ts";
import { about, killedRange } from "./AreaFigures.tsx";

/** The region in a few lines, at the place itself. */
export function RegionPopup({ region }: { region: Area }) {
  const i18n = useI18n();
  const { t, range, kmRange } = i18n;
  const { attacks, killed } = region.figures;
  return (
    <p>
      <strong>
        {about(i18n, attacks.expected)} {t("figure.attacks", { count: Math.round(attacks.expected) })}
      </strong>{" "}
      ({t("figure.likely", { range: range(attacks.low, attacks.high) })})
      <br />
      {killedRange(i18n, killed)} {t("figure.killed")}
      <br />
      {t("figure.width")}: {kmRange(region.width_km.least, region.width_km.greatest)}
    </p>
  );
}
