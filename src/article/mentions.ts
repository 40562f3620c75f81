import type { I18n } from "../i18n/i18n.ts";
import { mentionedIn, type Paragraph } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import { thingLabel } from "../parts/things.ts";
import type { Words } from "./words.ts";

/** The day of the meeting of which the article tells, and the month of the withdrawal. */
const MEETING = "2021-05-02";
const WITHDRAWAL = "2017-10";

/** What a paragraph speaks of, in words: what is on the map first. */
export function mentionsOf(paragraph: Paragraph, dataset: Dataset, i18n: I18n, t: Words): string[] {
  const { band, centres, regions, incidents } = mentionedIn(paragraph);
  const has = (tag: string) => paragraph.tags.includes(tag);
  const name = (id: string) => dataset.regions.find((region) => region.id === id)?.name;
  return [
    ...(band ? [t("mentions.band")] : []),
    ...regions.flatMap((id) => {
      const region = name(id);
      return region ? [i18n.local(region)] : [];
    }),
    ...(centres ? [t("mentions.centre")] : []),
    ...incidents
      .filter((id) => dataset.incidents.some((incident) => incident.id === id))
      .map((id) => thingLabel(i18n, dataset, { kind: "incident", id })),
    ...(has("meeting") ? [t("mentions.meeting", { date: i18n.date(MEETING) })] : []),
    ...(has("withdrawal-2017") ? [t("mentions.withdrawal", { date: i18n.date(WITHDRAWAL) })] : []),
  ];
}
