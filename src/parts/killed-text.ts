import type { I18n } from "../i18n/i18n.ts";
import type { Incident } from "../model/incident.ts";

/** How many people were killed, as a range; "nobody reported" is not the same as "not stated". */
export function killedText({ t, range }: I18n, { killed }: Incident): string {
  if (killed === null) return t("incident.unknown");
  return killed.max === 0 ? t("incident.killed.none") : range(killed.min, killed.max);
}
