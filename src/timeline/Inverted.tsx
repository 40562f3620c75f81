import { useI18n } from "../i18n/i18n-context.tsx";
import type { Period } from "../model/period.ts";
import { useWords } from "./words.ts";

/** A link may say a period that ends before it begins: it is told, and can be mended. */
export function Inverted({ period, onPeriod }: { period: Period; onPeriod: (period: Period) => void }) {
  const t = useWords();
  const { date } = useI18n();
  const { from, to } = period;
  return (
    <div className="timeline-inverted" role="alert">
      <p>{t("inverted.text", { from: date(from ?? ""), to: date(to ?? "") })}</p>
      <button type="button" className="timeline-button" onClick={() => onPeriod({ from: to, to: from })}>
        {t("inverted.swap")}
      </button>
      <button type="button" className="timeline-button" onClick={() => onPeriod({ from: null, to: null })}>
        {t("controls.all")}
      </button>
    </div>
  );
}
