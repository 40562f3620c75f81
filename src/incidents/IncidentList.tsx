import { useI18n } from "../i18n/i18n-context.tsx";
import { type Incident, yearOf } from "../model/incident.ts";
import { killedText } from "../parts/killed-text.ts";
import { Disclosure } from "../ui/Disclosure.tsx";

/** Every attack, by year, the latest first. */
export function IncidentList({
  incidents,
  onSelect,
}: {
  incidents: readonly Incident[];
  onSelect: (id: string) => void;
}) {
  const i18n = useI18n();
  const { t, n, date, local, incidentDate } = i18n;
  const years = [...new Set(incidents.map(yearOf))].sort((a, b) => b - a);
  return (
    <section>
      <h3>
        {t("incident.list")} <span className="quiet">({n(incidents.length)})</span>
      </h3>
      {years.map((year) => {
        const ofYear = incidents.filter((incident) => yearOf(incident) === year).reverse();
        return (
          <Disclosure
            key={year}
            summary={`${date(String(year))} · ${t("count.attacks", { count: ofYear.length })}`}
          >
            <ul className="thing-list">
              {ofYear.map((incident) => (
                <li key={incident.id}>
                  <button type="button" className="text-button" onClick={() => onSelect(incident.id)}>
                    {local(incident.place)}
                  </button>
                  <span className="quiet">
                    {" "}
                    {incidentDate(incident, "short")} · {t(`attack_type.${incident.attack_type}`)} ·{" "}
                    {t("incident.killed")}: {killedText(i18n, incident)}
                  </span>
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
