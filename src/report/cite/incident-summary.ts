import type { Area } from "../../model/dataset.ts";
import type { Incident, IncidentReport } from "../../model/incident.ts";
import type { RegionId } from "../../model/region.ts";
import { killedText } from "../../parts/killed-text.ts";
import type { ViewFacts } from "../facts.ts";
import { listed } from "../filter-words.ts";
import type { Speech } from "../speech.ts";
import { dataSentence } from "../summary.ts";

/** A paragraph on one attack, sentence by sentence; without a report its sources stay unnamed. */
export function summarizeIncident(
  speech: Speech,
  incident: Incident,
  report: IncidentReport | null,
  facts: Pick<ViewFacts, "regions" | "version" | "until">,
): string[] {
  const { i18n, words } = speech;
  const { t } = i18n;
  return [
    words("incident.what", { place: placeText(speech, incident, report), date: i18n.incidentDate(incident) }),
    words("incident.traits", {
      type: t(`attack_type.${incident.attack_type}`),
      target: t(`target.${incident.target}`),
      attribution: t(`attribution.${incident.attribution}`),
      confidence: t(`confidence.${incident.confidence}`),
    }),
    words("incident.victims", { killed: killedText(i18n, incident), injured: injuredText(speech, incident) }),
    words("incident.where", {
      km: incident.uncertainty_km,
      precision: t(`location_precision.${incident.location_precision}`),
    }),
    chanceSentence(speech, incident, facts.regions),
    sourceSentence(speech, report),
    t("map.indicative"),
    dataSentence(speech, facts),
  ];
}

function placeText({ i18n, words }: Speech, incident: Incident, report: IncidentReport | null): string {
  const place = i18n.local(incident.place);
  // In English the data itself has the names; other languages have them with the reports.
  const names = report ?? (i18n.lang === "en" ? incident : null);
  if (!names) return place;
  const { district, governorate } = names;
  return words("incident.place", { place, district: i18n.t("incident.district", { district, governorate }) });
}

function injuredText({ i18n, words }: Speech, { injured }: Incident): string {
  if (injured === null) return i18n.t("incident.unknown");
  return injured.max === 0 ? words("incident.nobodyInjured") : i18n.range(injured.min, injured.max);
}

function chanceSentence(
  speech: Speech,
  { membership }: Incident,
  regions: readonly Area<RegionId>[],
): string {
  const { t, local, percent } = speech.i18n;
  const chances = regions.flatMap(({ id, name }) => {
    const share = membership[id] ?? 0;
    const values = { share: percent(share), region: local(name) };
    return share > 0 ? [t("incident.membership.item", values)] : [];
  });
  if (chances.length === 0) return t("incident.membership.none");
  return speech.words("incident.chance", { chances: listed(speech, chances) });
}

function sourceSentence(speech: Speech, report: IncidentReport | null): string {
  const { i18n, words } = speech;
  if (!report || report.sources.length === 0) return words("sources.unnamed");
  const sources = report.sources.map(({ publisher, date }) =>
    date ? words("incident.source", { publisher, date: i18n.date(date) }) : publisher,
  );
  return words("incident.sources", { sources: listed(speech, sources) });
}
