import { useI18n } from "../i18n/i18n-context.tsx";
import type { Area } from "../model/dataset.ts";
import { incidentsIn } from "../model/figures.ts";
import type { Incident } from "../model/incident.ts";
import { Fact } from "../parts/Fact.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";

/** Opens the figures of an area: the rule in a sentence, and the attacks behind them. */
export function HowComputed({
  area,
  incidents,
  onSelectIncident,
}: {
  area: Area;
  incidents: readonly Incident[];
  onSelectIncident: (id: string) => void;
}) {
  const { t, n } = useI18n();
  const { attacks, injured, district_only, per_100_km2 } = area.figures;
  const tenths = { maximumFractionDigits: 1 };
  return (
    <Disclosure summary={t("figure.how")}>
      <p>
        {t("figure.how.attacks", {
          expected: n(attacks.expected, tenths),
          low: attacks.low,
          high: attacks.high,
          mapped: attacks.mapped,
          uncertain: attacks.uncertain,
        })}
      </p>
      <p>{t("figure.how.killed")}</p>
      <dl className="facts">
        <Fact label={t("figure.per100")}>{n(per_100_km2, { maximumFractionDigits: 2 })}</Fact>
        <Fact label={t("figure.injured")}>
          <InjuredText injured={injured} />
        </Fact>
      </dl>
      {district_only >= 0.5 && <p>{t("figure.districtOnly", { count: Math.round(district_only) })}</p>}
      <AttacksBehind area={area} incidents={incidents} onSelectIncident={onSelectIncident} />
    </Disclosure>
  );
}

function InjuredText({ injured }: { injured: Area["figures"]["injured"] }) {
  const { t, range } = useI18n();
  const unknown = Math.round(injured.unknown);
  return (
    <>
      {range(Math.round(injured.min), Math.round(injured.max))}
      {unknown > 0 && <span className="quiet"> ({t("figure.unknownInjured", { count: unknown })})</span>}
    </>
  );
}

/** Every attack that may have been inside, with its chance; the surest first. */
function AttacksBehind({
  area,
  incidents,
  onSelectIncident,
}: {
  area: Area;
  incidents: readonly Incident[];
  onSelectIncident: (id: string) => void;
}) {
  const { t, local, incidentDate, percent } = useI18n();
  const members = incidentsIn(incidents, area.id).sort((a, b) => b.weight - a.weight);
  return (
    <Disclosure summary={t("figure.how.rows")}>
      <table className="rows">
        <tbody>
          {members.map(({ incident, weight }) => (
            <tr key={incident.id}>
              <td className="number">{percent(weight)}</td>
              <td>
                <button type="button" className="text-button" onClick={() => onSelectIncident(incident.id)}>
                  {local(incident.place)}
                </button>
                <span className="quiet">, {incidentDate(incident, "short")}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
