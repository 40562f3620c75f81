import { type ReactNode, useCallback } from "react";
import { loadReportProblems, loadReports } from "../data/load.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Centre } from "../model/centre.ts";
import type { Area } from "../model/dataset.ts";
import type { Incident, IncidentReport } from "../model/incident.ts";
import type { Problem } from "../model/problem.ts";
import type { RegionId } from "../model/region.ts";
import { Excerpts } from "../parts/Excerpts.tsx";
import { Fact } from "../parts/Fact.tsx";
import { killedText } from "../parts/killed-text.ts";
import { LoadFailed } from "../parts/LoadFailed.tsx";
import { SourceList } from "../parts/SourceList.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useLoaded } from "../ui/use-loaded.ts";

const REPORT_MISSING: Problem = { code: "report-missing", values: {} };

/** All that is known of one attack, how well, and from whom. */
export function IncidentDetails({
  incident,
  regions,
  centres,
}: {
  incident: Incident;
  regions: readonly Area<RegionId>[];
  centres: readonly Centre[];
}) {
  const { lang, problem: tell } = useI18n();
  const loaded = useLoaded(
    useCallback(() => Promise.all([loadReports(lang), loadReportProblems(lang)]), [lang]),
  );
  const [reports, problems] = loaded.state === "ready" ? loaded.value : [];
  const report = reports?.[incident.id];
  const problem = problems?.[incident.id] ?? (reports && !report ? REPORT_MISSING : undefined);
  return (
    <>
      {loaded.state === "failed" && <LoadFailed error={loaded.error} retry={loaded.retry} />}
      {problem && <Notice text={tell(problem)} />}
      {report && <p className="summary">{report.summary}</p>}
      <IncidentFacts incident={incident} />
      <WhereAbouts incident={incident} regions={regions} centres={centres} report={report} />
      {report && <Doubts notes={report.notes} />}
      {report && <SourceList sources={report.sources} />}
      <Excerpts tag={`incident:${incident.id}`} />
    </>
  );
}

function IncidentFacts({ incident }: { incident: Incident }) {
  const i18n = useI18n();
  const { t, n, range, incidentDate } = i18n;
  const { injured, civilians_killed, attackers_killed } = incident;
  return (
    <dl className="facts">
      <Fact label={t("incident.when")}>{incidentDate(incident)}</Fact>
      <Fact label={t("incident.killed")}>
        {killedText(i18n, incident)}
        {civilians_killed !== null && civilians_killed > 0 && (
          <span className="quiet">
            {" "}
            ({t("incident.civilians")}: {n(civilians_killed)})
          </span>
        )}
      </Fact>
      <Fact label={t("incident.injured")}>
        {injured ? range(injured.min, injured.max) : t("incident.unknown")}
      </Fact>
      {attackers_killed !== null && <Fact label={t("incident.attackers")}>{n(attackers_killed)}</Fact>}
      <Fact label={t("incident.target")}>{t(`target.${incident.target}`)}</Fact>
      <Fact label={t("incident.attribution")}>{t(`attribution.${incident.attribution}`)}</Fact>
      <Fact label={t("incident.confidence")}>{t(`confidence.${incident.confidence}`)}</Fact>
    </dl>
  );
}

/** Where it happened, how finely that is known, and what follows for the gap. */
function WhereAbouts({
  incident,
  regions,
  centres,
  report,
}: {
  incident: Incident;
  regions: readonly Area<RegionId>[];
  centres: readonly Centre[];
  report: IncidentReport | undefined;
}) {
  const { t, n, local, percent, coordinates } = useI18n();
  const { uncertainty_km, location_precision, band_distance_km, nearest_centre_km } = incident;
  const inRegions = regions.filter(({ id }) => (incident.membership[id] ?? 0) > 0);
  const nearest = centres.find(({ id }) => id === incident.nearest_centre);
  return (
    <dl className="facts">
      <Fact label={t("incident.where")}>
        {local(incident.place)} <span className="quiet">({coordinates(incident.position)})</span>
        <Line>
          {t("incident.uncertainty", {
            km: uncertainty_km,
            precision: t(`location_precision.${location_precision}`),
          })}
        </Line>
        {report && (
          <Line>
            {t("incident.district", { district: report.district, governorate: report.governorate })}
          </Line>
        )}
        {report && <Line>{report.geo_basis}</Line>}
      </Fact>
      <Fact label={t("incident.membership")}>
        {inRegions.length === 0
          ? t("incident.membership.none")
          : inRegions.map(({ id, name }) => (
              <Line key={id}>
                {t("incident.membership.item", {
                  share: percent(incident.membership[id] ?? 0),
                  region: local(name),
                })}
              </Line>
            ))}
        <Line>
          {band_distance_km === 0
            ? t("incident.distance.inside")
            : t("incident.distance", { km: n(band_distance_km) })}
        </Line>
      </Fact>
      {nearest && (
        <Fact label={t("incident.nearest.label")}>
          {t("incident.nearest", { km: n(Math.round(nearest_centre_km)), town: local(nearest.town) })}
        </Fact>
      )}
    </dl>
  );
}

const Line = ({ children }: { children: ReactNode }) => <span className="line quiet">{children}</span>;

function Doubts({ notes }: { notes: string | undefined }) {
  const { t } = useI18n();
  if (!notes) return null;
  return (
    <section>
      <h3>{t("incident.notes")}</h3>
      <p dir="auto">{notes}</p>
    </section>
  );
}
