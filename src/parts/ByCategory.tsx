import { useI18n } from "../i18n/i18n-context.tsx";
import { LIVE_INK } from "../model/palette.ts";

/** A short table of bars: what, how many, longest first. */
export function ByCategory({
  title,
  rows,
  ink = LIVE_INK.band,
}: {
  title: string;
  rows: readonly { label: string; value: number }[];
  /** Of the bars. */
  ink?: string;
}) {
  const { n } = useI18n();
  const sorted = rows.filter(({ value }) => value >= 0.05).sort((a, b) => b.value - a.value);
  const greatest = sorted[0]?.value ?? 1;
  return (
    <table className="by-category">
      <caption>{title}</caption>
      <tbody>
        {sorted.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <svg width="100%" height="7" aria-hidden="true">
                <rect
                  width={`${Math.round((100 * value) / greatest)}%`}
                  height={7}
                  fill={ink}
                  fillOpacity={0.7}
                />
              </svg>
            </td>
            <td className="number">{n(value, { maximumFractionDigits: value < 10 ? 1 : 0 })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
