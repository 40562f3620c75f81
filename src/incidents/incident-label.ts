import type { I18n } from "../i18n/i18n.ts";
import type { Incident } from "../model/incident.ts";

/** What an attack is called in a list, on the map and in the title of its details. */
export const incidentLabel = ({ t, local, incidentDate }: I18n, incident: Incident): string =>
  t("incident.label", {
    type: t(`attack_type.${incident.attack_type}`),
    place: local(incident.place),
    date: incidentDate(incident),
  });

/** How many people were killed, as a range; "nobody reported" is not the same as "not stated". */
export function killedText({ t, range }: I18n, { killed }: Incident): string {
  if (killed === null) return t("incident.unknown");
  return killed.max === 0 ? t("incident.killed.none") : range(killed.min, killed.max);
}
