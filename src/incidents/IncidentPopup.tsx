import { useI18n } from "../i18n/i18n-context.tsx";
import type { Incident } from "../model/incident.ts";
import { killedText } from "../parts/killed-text.ts";

/** The attack in a few lines, at the place itself. */
export function IncidentPopup({ incident }: { incident: Incident }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <p>
      {t("incident.target")}: {t(`target.${incident.target}`)}
      <br />
      {t("incident.killed")}: {killedText(i18n, incident)}
      <br />
      <span className="quiet">
        {t("incident.uncertainty", {
          km: incident.uncertainty_km,
          precision: t(`location_precision.${incident.location_precision}`),
        })}
      </span>
    </p>
  );
}

/** Several attacks at one place: a choice. */
export function IncidentStack({
  incidents,
  onSelect,
}: {
  incidents: readonly Incident[];
  onSelect: (id: string) => void;
}) {
  const i18n = useI18n();
  const { t, incidentDate, local } = i18n;
  return (
    <ul className="stack">
      {incidents.map((incident) => (
        <li key={incident.id}>
          <button type="button" className="text-button" onClick={() => onSelect(incident.id)}>
            {local(incident.place)}, {incidentDate(incident, "short")}
          </button>{" "}
          <span className="quiet">
            {t(`attack_type.${incident.attack_type}`)}, {t("incident.killed")}: {killedText(i18n, incident)}
          </span>
        </li>
      ))}
    </ul>
  );
}
