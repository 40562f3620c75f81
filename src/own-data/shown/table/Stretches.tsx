import { useI18n } from "../../../i18n/i18n-context.tsx";
import { useShownWords } from "../words.ts";

/** Leads from one part of a long table to the next. */
export function Stretches({
  stretch,
  rows: [from, to],
  all,
  onStretch,
}: {
  stretch: number;
  /** The first row of the part and the last, counted from 1. */
  rows: readonly [number, number];
  all: number;
  onStretch: (stretch: number) => void;
}) {
  const { n, range } = useI18n();
  const words = useShownWords();
  return (
    <nav className="yours-stretches" aria-label={words("rows.stretches")}>
      <p aria-live="polite">{words("rows.stretch", { rows: range(from, to), all: n(all) })}</p>
      <button type="button" disabled={stretch === 0} onClick={() => onStretch(stretch - 1)}>
        {words("rows.previous")}
      </button>
      <button type="button" disabled={to === all} onClick={() => onStretch(stretch + 1)}>
        {words("rows.next")}
      </button>
    </nav>
  );
}
