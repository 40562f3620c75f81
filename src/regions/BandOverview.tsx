import { lazy, Suspense, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import { countWithin } from "../model/figures.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { AreaFigures } from "./AreaFigures.tsx";
import { AttacksPerYear } from "./charts.tsx";
import { HowComputed } from "./HowComputed.tsx";

const Statements = lazy(async () => ({ default: (await import("./Statements.tsx")).Statements }));

const DISTANCES_KM = [0, 10, 20, 40] as const;

/** The band as a whole: its figures, its years, and how near to it the attacks lie. */
export function BandOverview({
  dataset,
  onSelectIncident,
}: {
  dataset: Dataset;
  onSelectIncident?: (id: string) => void;
}) {
  const { t } = useI18n();
  const { band, incidents } = dataset;
  return (
    <section>
      <h2>{t("band.heading")}</h2>
      <AreaFigures area={band} />
      {onSelectIncident && (
        <HowComputed area={band} incidents={incidents} onSelectIncident={onSelectIncident} />
      )}
      <AttacksPerYear area={band} incidents={incidents} />
      <Nearness dataset={dataset} />
    </section>
  );
}

function Nearness({ dataset: { incidents } }: { dataset: Dataset }) {
  const { t, n } = useI18n();
  return (
    <table className="by-category">
      <caption>{t("band.within")}</caption>
      <tbody>
        {countWithin(incidents, DISTANCES_KM).map(({ km, mapped }) => (
          <tr key={km}>
            <th scope="row">{km === 0 ? t("band.within.inside") : t("band.within.row", { km })}</th>
            <td className="number">{n(mapped)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} className="quiet">
            {t("band.within.note", { count: incidents.length })}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** What was said of the length and the width of the whole gap, asked for when somebody wants to read it. */
export function BandStatements() {
  const { t } = useI18n();
  const [wasOpened, setOpened] = useState(false);
  return (
    <Disclosure summary={t("region.stated")} onOpen={() => setOpened(true)}>
      {wasOpened && (
        <Suspense fallback={null}>
          <Statements area="band" />
        </Suspense>
      )}
    </Disclosure>
  );
}
