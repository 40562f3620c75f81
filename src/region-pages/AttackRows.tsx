import type { Reports } from "../data/decode-reports.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { incidentsIn } from "../model/figures.ts";
import type { Incident } from "../model/incident.ts";
import type { RegionId } from "../model/region.ts";
import { killedText } from "../parts/killed-text.ts";
import { SourceLine } from "../parts/SourceList.tsx";
import type { PageWords } from "./words.ts";

/** Every attack that may have been in a region, with its chance and its sources. */
export function AttackRows({
  region,
  incidents,
  reports,
  words,
}: {
  region: RegionId;
  incidents: readonly Incident[];
  reports: Reports;
  words: PageWords;
}) {
  const i18n = useI18n();
  const { t, lang, local, incidentDate, percent } = i18n;
  const latest = incidentsIn(incidents, region).reverse();
  return (
    <table className="attacks">
      <thead>
        <tr>
          <th scope="col">{t("incident.when")}</th>
          <th scope="col">{t("incident.kind")}</th>
          <th scope="col">{t("incident.killed")}</th>
          <th scope="col">{words("attacks.chance")}</th>
        </tr>
      </thead>
      <tbody>
        {latest.map(({ incident, weight }) => (
          <tr key={incident.id}>
            <td>{incidentDate(incident, "short")}</td>
            <th scope="row">
              <a href={`../#incident=${incident.id}&lang=${lang}`}>{local(incident.place)}</a>
              <span className="attack-kind">
                {t(`attack_type.${incident.attack_type}`)} · {t(`target.${incident.target}`)}
              </span>
              <span className="attack-sources">
                {reports[incident.id]?.sources.map((source) => (
                  <span key={`${source.publisher} ${source.url ?? ""}`}>
                    <SourceLine source={source} />
                  </span>
                ))}
              </span>
            </th>
            <td>{killedText(i18n, incident)}</td>
            <td>{percent(weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
