import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { FoldedGround } from "../model/area.ts";
import type { Area } from "../model/dataset.ts";
import type { Incident } from "../model/incident.ts";
import type { RegionId } from "../model/region.ts";
import { ByCategory } from "../parts/ByCategory.tsx";
import { Excerpts } from "../parts/Excerpts.tsx";
import { AreaFigures } from "./AreaFigures.tsx";
import { AttacksPerYear, KilledPerYear } from "./charts.tsx";
import { HowComputed } from "./HowComputed.tsx";
import { Statements } from "./Statements.tsx";

/** All that is known of one region, and how it was computed. */
export function RegionDetails({
  region,
  incidents,
  onSelectIncident,
  around = (attacks) => attacks,
}: {
  region: Area<RegionId>;
  incidents: readonly Incident[];
  onSelectIncident: (id: string) => void;
  /** Sets something beside what is known of the attacks, or in its place; the ground stays. */
  around?: (attacks: ReactNode) => ReactNode;
}) {
  const { t } = useI18n();
  const { by_target, by_type } = region.figures;
  const attacks = (
    <>
      <AreaFigures area={region} />
      <HowComputed area={region} incidents={incidents} onSelectIncident={onSelectIncident} />
      <AttacksPerYear area={region} incidents={incidents} />
      <KilledPerYear area={region} incidents={incidents} />
      <ByCategory
        title={t("figure.byTarget")}
        rows={entriesOf(by_target).map(([key, value]) => ({ label: t(`target.${key}`), value }))}
      />
      <ByCategory
        title={t("figure.byType")}
        rows={entriesOf(by_type).map(([key, value]) => ({ label: t(`attack_type.${key}`), value }))}
      />
      <NearestCentre region={region} incidents={incidents} />
    </>
  );
  return (
    <>
      {around(attacks)}
      <Folded folded={region.folded} />
      <Statements area={region.id} />
      <Excerpts tag={region.id} />
    </>
  );
}

const entriesOf = <Key extends string>(counts: Readonly<Partial<Record<Key, number>>>): [Key, number][] =>
  Object.entries(counts) as [Key, number][];

/** The distance within which half of the region's attacks have a field centre. */
function NearestCentre({ region, incidents }: { region: Area<RegionId>; incidents: readonly Incident[] }) {
  const { t, n } = useI18n();
  const weighted = incidents
    .map((incident) => ({ km: incident.nearest_centre_km, weight: incident.membership[region.id] ?? 0 }))
    .sort((a, b) => a.km - b.km);
  const half = region.figures.attacks.expected / 2;
  let passed = 0;
  const middle = weighted.find(({ weight }) => {
    passed += weight;
    return passed >= half;
  });
  return middle ? <p>{t("region.nearest", { km: n(Math.round(middle.km)) })}</p> : null;
}

/** Ground of other governorates: how much, from where, and why it is counted here. */
function Folded({ folded }: { folded: readonly FoldedGround[] }) {
  const { t, local, km2, percent } = useI18n();
  return (
    <section>
      <h3>{t("region.folded")}</h3>
      {folded.length === 0 ? (
        <p>{t("region.folded.none")}</p>
      ) : (
        <ul>
          {folded.map(({ governorate, area_km2, share, why }) => (
            <li key={`${governorate.en} ${why}`}>
              {t("region.folded.item", {
                area: km2(area_km2),
                governorate: local(governorate),
                share: percent(share),
              })}
              <span className="quiet">: {t(`region.folded.${why}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
