import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Area } from "../../model/dataset.ts";
import type { RegionId } from "../../model/region.ts";
import { RangeLine } from "../../parts/RangeLine.tsx";
import { figuresOf, type PassingLayer } from "./passing-layers.ts";
import { useShownWords } from "./words.ts";

/** The regions with a layer's events in them and where these may lie, each a way into its details. */
export function OwnRegions({
  layer,
  passing,
  regions,
  onSelectRegion,
}: PassingLayer & {
  regions: readonly Area<RegionId>[];
  onSelectRegion?: ((id: RegionId) => void) | undefined;
}) {
  const { t, n, range, local } = useI18n();
  const words = useShownWords();
  const rows = regions.map((region) => ({ region, ...figuresOf(layer.joined, passing, region) }));
  const greatest = Math.max(1, ...rows.map(({ events }) => events.high));
  return (
    <table className="yours-regions">
      <caption>{words("area.regions")}</caption>
      <tbody>
        {rows.map(({ region, events }) => (
          <tr key={region.id}>
            <th scope="row">
              {onSelectRegion ? (
                <button type="button" className="text-button" onClick={() => onSelectRegion(region.id)}>
                  {local(region.name)}
                </button>
              ) : (
                local(region.name)
              )}
            </th>
            <td className="yours-range">
              <RangeLine rate={events} greatest={greatest} />
            </td>
            <td className="number">{t("figure.about", { number: n(Math.round(events.expected), {}) })}</td>
            <td className="number quiet">({range(events.low, events.high)})</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
