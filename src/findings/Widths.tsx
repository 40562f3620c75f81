import { loadFindings } from "../data/load.ts";
import type { I18n } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { BandVariant, BandVariantId } from "../model/band-variant.ts";
import type { Dataset } from "../model/dataset.ts";
import { LoadFailed } from "../parts/LoadFailed.tsx";
import { RangeLine } from "../parts/RangeLine.tsx";
import { useLoaded } from "../ui/use-loaded.ts";
import { Finding } from "./Finding.tsx";
import { HUNDREDTHS } from "./Rates.tsx";
import { useWords } from "./words.ts";

type Drawn = Pick<BandVariant, "area_km2" | "attacks">;

const per100 = ({ area_km2, attacks }: Drawn): number => (100 * attacks.expected) / area_km2;

/** How many attacks would lie in the band if it were narrower or wider. */
export function Widths({ dataset: { band } }: { dataset: Dataset }) {
  const loaded = useLoaded(loadFindings);
  if (loaded.state === "loading") return null;
  if (loaded.state === "failed") return <LoadFailed error={loaded.error} retry={loaded.retry} />;
  return (
    <WidthsOf drawn={{ area_km2: band.area_km2, attacks: band.figures.attacks }} variants={loaded.value} />
  );
}

function WidthsOf({ drawn, variants }: { drawn: Drawn; variants: readonly BandVariant[] }) {
  const i18n = useI18n();
  const { n, km } = i18n;
  const words = useWords();
  const about = (id: BandVariantId) => {
    const variant = variants.find((one) => one.id === id);
    return variant ? n(Math.round(variant.attacks.expected)) : null;
  };
  const [narrower, wider] = [about("narrower"), about("wider")];
  const [ten, twenty, forty] = [about("width-10"), about("width-20"), about("width-40")];
  const densities = [drawn, ...variants].map(per100);
  const rows = [{ name: words("width.drawn"), drawn }, ...variants.map(rowOf)];
  const greatest = Math.max(...rows.map((row) => row.drawn.attacks.high));

  function rowOf(variant: BandVariant) {
    return { name: nameOf(i18n, words, variant), drawn: variant };
  }

  return (
    <Finding
      heading={words("width.heading")}
      said={[
        narrower !== null && wider !== null
          ? words("width.said", { narrower, wider, drawn: n(Math.round(drawn.attacks.expected)) })
          : null,
        ten !== null && twenty !== null && forty !== null
          ? words("width.stated", { ten, twenty, forty, tenKm: km(10), twentyKm: km(20), fortyKm: km(40) })
          : null,
        words("width.density", {
          low: n(Math.min(...densities), HUNDREDTHS),
          high: n(Math.max(...densities), HUNDREDTHS),
        }),
      ]}
      how={
        <>
          <p>{words("width.how")}</p>
          <Behind rows={rows} />
        </>
      }
    >
      <WidthTable rows={rows} greatest={greatest} />
    </Finding>
  );
}

function nameOf(
  { percent, km }: I18n,
  words: ReturnType<typeof useWords>,
  { times, width_km }: BandVariant,
): string {
  if (width_km !== null) return words("width.same", { km: km(width_km) });
  const share = percent(Math.abs((times ?? 1) - 1));
  return words((times ?? 1) < 1 ? "width.narrower" : "width.wider", { percent: share });
}

interface Row {
  readonly name: string;
  readonly drawn: Drawn;
}

function WidthTable({ rows, greatest }: { rows: readonly Row[]; greatest: number }) {
  const { n, range } = useI18n();
  const words = useWords();
  return (
    <table className="finding-table">
      <thead>
        <tr>
          <th scope="col">{words("width.col.band")}</th>
          <td />
          <th scope="col" colSpan={2} className="number">
            {words("width.col.attacks")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, drawn: { attacks } }, i) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="finding-bar">
              <RangeLine rate={attacks} greatest={greatest} hollow={i > 0} />
            </td>
            <td className="number">{n(Math.round(attacks.expected))}</td>
            <td className="number quiet">({range(attacks.low, attacks.high)})</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Behind({ rows }: { rows: readonly Row[] }) {
  const { n, km2 } = useI18n();
  const words = useWords();
  return (
    <table className="finding-table">
      <thead>
        <tr>
          <th scope="col">{words("width.col.band")}</th>
          <th scope="col" className="number">
            {words("width.col.area")}
          </th>
          <th scope="col" className="number">
            {words("width.col.mapped")}
          </th>
          <th scope="col" className="number">
            {words("width.col.density")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, drawn }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{km2(drawn.area_km2)}</td>
            <td className="number">{n(drawn.attacks.mapped)}</td>
            <td className="number">{n(per100(drawn), HUNDREDTHS)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
