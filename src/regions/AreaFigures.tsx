import type { I18n } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { AreaProperties } from "../model/area.ts";
import type { Figures } from "../model/figures.ts";
import { Figure } from "../ui/Figure.tsx";

/** The four figures that stand at the head of an area. */
export function AreaFigures({ area }: { area: AreaProperties }) {
  const i18n = useI18n();
  const { t, km2, kmRange, km, range } = i18n;
  const { attacks, killed } = area.figures;
  const expected = Math.round(attacks.expected);
  return (
    <dl className="figures">
      <Figure
        value={about(i18n, attacks.expected)}
        label={t("figure.attacks", { count: expected })}
        note={t("figure.likely", { range: range(attacks.low, attacks.high) })}
      />
      <Figure value={killedRange(i18n, killed)} label={t("figure.killed")} />
      <Figure value={km2(area.area_km2)} label={t("figure.area")} />
      <Figure
        value={kmRange(area.width_km.least, area.width_km.greatest)}
        label={t("figure.width")}
        note={`${t("figure.length")}: ${km(area.length_km)}`}
      />
    </dl>
  );
}

/** An expected number as a reader sees it: "about 53". */
export const about = ({ t, n }: I18n, expected: number): string =>
  t("figure.about", { number: n(Math.round(expected), {}) });

export const killedRange = ({ range }: I18n, killed: Figures["killed"]): string =>
  range(Math.round(killed.min), Math.round(killed.max));
