import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import {
  DISTANCES_KM,
  type Nearness as Near,
  nearnessByYear,
  nearnessOfAll,
  shareByYear,
} from "../model/findings.ts";
import { LIVE_INK } from "../model/palette.ts";
import { Finding } from "./Finding.tsx";
import { useWords } from "./words.ts";

/** The distance that counts as near, and the one beyond which an attack is far. */
const [NEAR, FAR] = [10, 40] as const;

/** Of fewer attacks a share is not worth telling. */
const ENOUGH = 10;

/** How far from the band attacks lie, year by year. */
export function Nearness({ dataset: { incidents, band } }: { dataset: Dataset }) {
  const { t, n, km, range, percent } = useI18n();
  const words = useWords();
  const all = nearnessOfAll(incidents);
  const years = nearnessByYear(incidents);
  const shares = shareByYear(years, NEAR, ENOUGH);
  const { attacks } = band.figures;
  return (
    <Finding
      heading={words("near.heading")}
      said={[
        words("near.said", {
          count: all.within[0],
          all: all.all,
          near: t("count.attacks", { count: all.within[NEAR] }),
          km: km(NEAR),
          share: percent(all.all > 0 ? all.within[NEAR] / all.all : 0),
        }),
        words("near.far", { count: all.all - all.within[FAR], km: km(FAR) }),
        shares &&
          words("near.years", {
            count: ENOUGH,
            least: percent(shares.least),
            greatest: percent(shares.greatest),
          }),
      ]}
      how={
        <p>
          {words("near.how", {
            expected: n(attacks.expected),
            range: range(attacks.low, attacks.high),
            mapped: all.within[0],
          })}
        </p>
      }
    >
      <YearTable years={years} all={all} />
    </Finding>
  );
}

function YearTable({ years, all }: { years: readonly (Near & { year: number })[]; all: Near }) {
  const { km, date } = useI18n();
  const words = useWords();
  const greatest = Math.max(1, ...years.map((year) => year.all));
  return (
    <table className="finding-table">
      <thead>
        <tr>
          <th scope="col">{words("near.col.year")}</th>
          <td />
          {DISTANCES_KM.map((distance) => (
            <th key={distance} scope="col" className="number">
              {distance === 0 ? words("near.col.inside") : km(distance)}
            </th>
          ))}
          <th scope="col" className="number">
            {words("near.col.all")}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year.year}>
            <th scope="row">{date(String(year.year))}</th>
            <td className="finding-bar">
              <YearBar year={year} greatest={greatest} />
            </td>
            <Counts near={year} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words("near.total")}
          </th>
          <Counts near={all} />
        </tr>
        <tr>
          <td colSpan={DISTANCES_KM.length + 3} className="quiet finding-key">
            {words("near.key")}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Counts({ near }: { near: Near }) {
  const { n } = useI18n();
  return (
    <>
      {DISTANCES_KM.map((distance) => (
        <td key={distance} className="number">
          {n(near.within[distance])}
        </td>
      ))}
      <td className="number">{n(near.all)}</td>
    </>
  );
}

/** One over the other, so that what is nearer is darker, in print and in grey too. */
function YearBar({ year, greatest }: { year: Near; greatest: number }) {
  // Not quite to the end, where half of the outline would be cut off.
  const width = (count: number) => `${((99 * count) / greatest).toFixed(1)}%`;
  return (
    <svg width="100%" height="12" aria-hidden="true">
      {year.all > 0 && (
        <rect x="0.5" y="0.5" width={width(year.all)} height="11" fill="none" stroke={LIVE_INK.textQuiet} />
      )}
      {[...DISTANCES_KM].reverse().map((distance) => (
        <rect
          key={distance}
          y="0"
          width={width(year.within[distance])}
          height="12"
          fill={LIVE_INK.band}
          fillOpacity={distance === 0 ? 0.9 : 0.26}
        />
      ))}
    </svg>
  );
}
