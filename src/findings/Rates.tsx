import { useI18n } from "../i18n/i18n-context.tsx";
import { spanOf } from "../model/compare.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Rate, rangesOverlap, ratePer } from "../model/rate.ts";
import { RangeLine } from "../parts/RangeLine.tsx";
import { Finding } from "./Finding.tsx";
import { useWords } from "./words.ts";

const NOTHING: Rate = { expected: 0, low: 0, high: 0 };

/** Always two, so that a column of them can be compared at a glance. */
export const HUNDREDTHS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** Attacks a month and for the size of the ground, region by region. */
export function Rates({ dataset: { regions, incidents } }: { dataset: Dataset }) {
  const { local, n, range } = useI18n();
  const words = useWords();
  const months = spanOf(incidents)?.months ?? 0;
  const rates = regions.map((region) => ({
    region,
    perMonth: ratePer(region.figures.attacks, months) ?? NOTHING,
    per100: ratePer(region.figures.attacks, region.area_km2 / 100) ?? NOTHING,
  }));
  const byMonth = [...rates].sort((a, b) => b.perMonth.expected - a.perMonth.expected);
  const bySize = [...rates].sort((a, b) => b.per100.expected - a.per100.expected);
  const [most, ...others] = byMonth;
  const [dense, sparse] = [bySize[0], bySize.at(-1)];
  if (!most || !dense || !sparse) return null;
  const isClear = !others.some(({ perMonth }) => rangesOverlap(perMonth, most.perMonth));
  const written = ({ low, high }: Rate) => range(low, high, HUNDREDTHS);
  return (
    <Finding
      heading={words("rate.heading")}
      said={[
        words("rate.most", {
          region: local(most.region.name),
          rate: n(most.perMonth.expected, HUNDREDTHS),
          range: written(most.perMonth),
        }),
        words(isClear ? "rate.apart" : "rate.close"),
        words(dense === most ? "rate.dense.too" : "rate.dense", {
          region: local(dense.region.name),
          density: n(dense.per100.expected, HUNDREDTHS),
          last: local(sparse.region.name),
          least: n(sparse.per100.expected, HUNDREDTHS),
        }),
      ]}
      how={
        <>
          <p>{words("rate.how", { count: months })}</p>
          <Behind regions={regions} />
        </>
      }
    >
      <table className="finding-table">
        <thead>
          <tr>
            <th scope="col">{words("rate.col.region")}</th>
            <td />
            <th scope="col" colSpan={2} className="number">
              {words("rate.col.month")}
            </th>
            <th scope="col" className="number">
              {words("rate.col.area")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rates.map(({ region, perMonth, per100 }) => (
            <tr key={region.id}>
              <th scope="row">{local(region.name)}</th>
              <td className="finding-bar">
                <RangeLine rate={perMonth} greatest={most.perMonth.high} />
              </td>
              <td className="number">{n(perMonth.expected, HUNDREDTHS)}</td>
              <td className="number quiet">({written(perMonth)})</td>
              <td className="number">{n(per100.expected, HUNDREDTHS)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Finding>
  );
}

function Behind({ regions }: Pick<Dataset, "regions">) {
  const { local, n, range, km2 } = useI18n();
  const words = useWords();
  return (
    <table className="finding-table">
      <thead>
        <tr>
          <th scope="col">{words("rate.col.region")}</th>
          <th scope="col" colSpan={2} className="number">
            {words("rate.col.attacks")}
          </th>
          <th scope="col" className="number">
            {words("rate.col.ground")}
          </th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ id, name, area_km2, figures: { attacks } }) => (
          <tr key={id}>
            <th scope="row">{local(name)}</th>
            <td className="number">{n(attacks.expected)}</td>
            <td className="number quiet">({range(attacks.low, attacks.high)})</td>
            <td className="number">{km2(area_km2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
