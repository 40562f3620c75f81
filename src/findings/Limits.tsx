import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import { yearOf } from "../model/incident.ts";
import { useWords } from "./words.ts";

/** The year of the article, around which reports were gathered more densely. */
const DENSE_YEAR = 2021;

/** What nobody should read out of the findings. */
export function Limits({ dataset: { incidents } }: { dataset: Dataset }) {
  const { date } = useI18n();
  const words = useWords();
  const ofDenseYear = incidents.filter((incident) => yearOf(incident) === DENSE_YEAR).length;
  const districtOnly = incidents.filter(({ location_precision }) => location_precision === "district").length;
  return (
    <section className="finding">
      <h3>{words("limit.heading")}</h3>
      <ul className="limits">
        <li>{words("limit.uneven")}</li>
        <li>
          {words("limit.dense", {
            year: date(String(DENSE_YEAR)),
            count: ofDenseYear,
            all: incidents.length,
          })}
        </li>
        <li>{words("limit.nineveh")}</li>
        <li>{words("limit.unheard")}</li>
        <li>{words("limit.cause")}</li>
        <li>{words("limit.range")}</li>
        <li>{words("limit.towns", { districtOnly })}</li>
        <li>{words("limit.band")}</li>
        <li>{words("limit.who")}</li>
      </ul>
    </section>
  );
}
