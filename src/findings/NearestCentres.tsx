import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import { medianOf, nearestCentres } from "../model/findings.ts";
import { LIVE_INK } from "../model/palette.ts";
import { Finding } from "./Finding.tsx";
import { useWords } from "./words.ts";

/** Which field centre is nearest to how many attacks, and how far off it is. */
export function NearestCentres({ dataset: { incidents, centres } }: { dataset: Dataset }) {
  const { n, km, local } = useI18n();
  const words = useWords();
  const rows = nearestCentres(incidents, centres);
  const [most, fewest] = [rows[0], rows.at(-1)];
  const median = medianOf(incidents.map(({ nearest_centre_km }) => nearest_centre_km));
  if (!most || !fewest || most.median_km === null || median === null) return null;
  return (
    <Finding
      heading={words("centre.heading")}
      said={[
        words("centre.most", {
          count: most.attacks,
          all: incidents.length,
          town: local(most.centre.town),
          km: km(Math.round(most.median_km)),
        }),
        words("centre.few", { count: fewest.attacks, town: local(fewest.centre.town) }),
        words("centre.median", { km: km(Math.round(median)) }),
      ]}
      how={<p>{words("centre.how")}</p>}
    >
      <table className="finding-table">
        <thead>
          <tr>
            <th scope="col">{words("centre.col.town")}</th>
            <td />
            <th scope="col" className="number">
              {words("centre.col.attacks")}
            </th>
            <th scope="col" className="number">
              {words("centre.col.half")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ centre, attacks, median_km }) => (
            <tr key={centre.id}>
              <th scope="row">{local(centre.town)}</th>
              <td className="finding-bar">
                <svg width="100%" height="9" aria-hidden="true">
                  <rect
                    width={`${((100 * attacks) / most.attacks).toFixed(1)}%`}
                    height="9"
                    fill={LIVE_INK.centre}
                    fillOpacity="0.75"
                  />
                </svg>
              </td>
              <td className="number">{n(attacks)}</td>
              <td className="number">
                {median_km === null ? words("centre.how.none") : km(Math.round(median_km))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Finding>
  );
}
