import { useCallback } from "react";
import type { I18n } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { type Dataset, datesOf } from "../model/dataset.ts";
import { LoadFailed } from "../parts/LoadFailed.tsx";
import { useLoaded } from "../ui/use-loaded.ts";
import { loadMethodText } from "./load-method-text.ts";
import { PlaceCodes } from "./PlaceCodes.tsx";

/** How the band was drawn, the rules of truth, what is thin or doubtful, and how to correct us. */
export function MethodPage({ dataset }: { dataset: Dataset }) {
  const i18n = useI18n();
  const { lang } = i18n;
  const text = useLoaded(useCallback(() => loadMethodText(lang), [lang]));
  if (text.state === "loading") return null;
  if (text.state === "failed") return <LoadFailed error={text.error} retry={text.retry} />;
  const values = methodValues(i18n, dataset);
  return (
    <div className="method">
      {text.value.sections.map(({ id, heading, paragraphs }) => (
        <section key={id} id={`method-${id}`}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.slice(0, 40)}>{fill(paragraph, values)}</p>
          ))}
          {id === "own" && <PlaceCodes words={text.value.codes} />}
        </section>
      ))}
    </div>
  );
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);

/** The figures in the text are those of the data, never typed twice. */
function methodValues({ n, km2, date }: I18n, dataset: Dataset): Record<string, string> {
  const { band, incidents, edgePoints } = dataset;
  const { attacks } = band.figures;
  const dates = datesOf(incidents);
  return {
    total: n(incidents.length),
    from: date(dates?.from ?? ""),
    to: date(dates?.to ?? ""),
    expected: n(attacks.expected),
    low: n(attacks.low),
    high: n(attacks.high),
    mapped: n(attacks.mapped),
    uncertain: n(attacks.uncertain),
    documented: n(edgePoints.filter(({ basis }) => basis === "documented").length),
    inferred: n(edgePoints.filter(({ basis }) => basis === "inferred").length),
    area: km2(band.area_km2),
    length: n(band.length_km),
    leastWidth: n(band.width_km.least),
    greatestWidth: n(band.width_km.greatest),
    districtOnly: n(incidents.filter(({ location_precision }) => location_precision === "district").length),
    version: dataset.version,
  };
}
