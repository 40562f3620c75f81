import { useI18n } from "../i18n/i18n-context.tsx";
import type { Area } from "../model/dataset.ts";
import { LIVE_INK } from "../model/palette.ts";
import type { RegionId } from "../model/region.ts";
import { about } from "./AreaFigures.tsx";

/** The four regions from north-west to south-east, each with its attacks and where they may lie. */
export function RegionList({
  regions,
  onSelect,
}: {
  regions: readonly Area<RegionId>[];
  onSelect?: (id: RegionId) => void;
}) {
  const i18n = useI18n();
  const { t, local, range, km2, dir } = i18n;
  const most = Math.max(1, ...regions.map(({ figures }) => figures.attacks.high));
  const share = (value: number) => `${Math.round((100 * value) / most)}%`;
  const mirrored = (value: number) =>
    dir === "rtl" ? `${100 - Math.round((100 * value) / most)}%` : share(value);
  return (
    <section className="region-list">
      <h2>{t("region.list")}</h2>
      <ul>
        {regions.map(({ id, name, area_km2, figures: { attacks } }) => (
          <li key={id}>
            <button type="button" className="region-row" disabled={!onSelect} onClick={() => onSelect?.(id)}>
              <span className="region-name">{local(name)}</span>
              <span className="region-attacks">
                {about(i18n, attacks.expected)}{" "}
                <span className="quiet">({range(attacks.low, attacks.high)})</span>
              </span>
              <svg className="region-interval" width="100%" height="9" aria-hidden="true">
                <line x1="0" x2="100%" y1="4.5" y2="4.5" stroke={LIVE_INK.rule} />
                <line
                  x1={mirrored(attacks.low)}
                  x2={mirrored(attacks.high)}
                  y1="4.5"
                  y2="4.5"
                  stroke={LIVE_INK.band}
                  strokeWidth="3"
                  strokeOpacity="0.55"
                />
                <circle cx={mirrored(attacks.expected)} cy="4.5" r="4" fill={LIVE_INK.edge} />
              </svg>
              <span className="region-area quiet">{km2(area_km2)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
