import { isOpenBy } from "../model/centre.ts";
import type { Dataset } from "../model/dataset.ts";
import { datesOf } from "../model/dataset.ts";
import { yearOf } from "../model/incident.ts";
import type { Localized } from "../model/localized.ts";
import type { Month } from "../model/period.ts";
import type { PictureWords } from "../model/picture-words.ts";
import type { I18n } from "./i18n.ts";

/** Circles of the legend, by people killed. */
const LEGEND_KILLED = [0, 1, 5, 20] as const;

/** What a picture of the dataset says, in one language; of one region, if its name is given, up to a month. */
export function pictureWords(
  { t, n, date, period, local }: I18n,
  dataset: Dataset,
  { region, until = null }: { region?: Localized | undefined; until?: Month | null } = {},
): PictureWords {
  const isAnyHollow = dataset.centres.some(({ opened }) => !isOpenBy(opened, until));
  const years = dataset.incidents.map(yearOf);
  const dates = datesOf(dataset.incidents);
  return {
    title: region ? t("region.heading", { name: local(region) }) : t("app.title"),
    subtitle: t("app.subtitle", {
      period: dates ? period(dates.from.slice(0, 7), dates.to.slice(0, 7)) : "",
    }),
    killed: t("legend.killed"),
    killedSteps: LEGEND_KILLED.map((killed) => ({ killed, text: n(killed) })),
    years: [date(String(Math.min(...years))), date(String(Math.max(...years)))],
    older: t("legend.older"),
    lowConfidence: t("legend.lowConfidence"),
    fieldCentre: t("legend.fieldCentre"),
    mainCentre: t("legend.mainCentre"),
    ...(isAnyHollow ? { notYetOpen: t("legend.notYetOpen") } : {}),
    band: t("legend.band"),
    stripBand: t("legend.strip.band"),
    stripAttack: t("legend.strip.attack"),
    documented: t("legend.documented"),
    inferred: t("legend.inferred"),
    scale: (km) => t("map.scale", { km }),
    indicative: t("map.indicative"),
    credit: t("map.credit", { version: dataset.version }),
  };
}
