import { useId } from "react";
import { loadArticle } from "../data/load.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Centre } from "../model/centre.ts";
import type { Span } from "../model/compare.ts";
import { addMonths, type Month, monthsBetween } from "../model/period.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { suggestionsOf } from "./suggestions.ts";
import { useWords } from "./words.ts";

/** The month with which the later period begins: any month of the span but its first, or a suggested one. */
export function CutChoice({
  span,
  cut,
  centres,
  onCut,
}: {
  span: Span;
  cut: Month;
  centres: readonly Centre[];
  onCut: (cut: Month) => void;
}) {
  const { date } = useI18n();
  const words = useWords();
  const id = useId();
  const months = monthsBetween(addMonths(span.from, 1), span.to);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return (
    <div className="cut">
      <label htmlFor={id}>{words("cut.label")}</label>
      <select id={id} value={cut} onChange={(event) => onCut(event.target.value)}>
        {/* A link may name a month that cannot be cut at; the field still shows it. */}
        {!months.includes(cut) && <option value={cut}>{date(cut)}</option>}
        {years.map((year) => (
          <optgroup key={year} label={date(year)}>
            {months
              .filter((month) => month.startsWith(year))
              .map((month) => (
                <option key={month} value={month}>
                  {date(month)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <Suggestions months={months} cut={cut} centres={centres} onCut={onCut} />
    </div>
  );
}

function Suggestions({
  months,
  cut,
  centres,
  onCut,
}: {
  months: readonly Month[];
  cut: Month;
  centres: readonly Centre[];
  onCut: (cut: Month) => void;
}) {
  const { date } = useI18n();
  const words = useWords();
  // Without the article there is one reason less; that is no reason for a notice.
  const article = useLoaded(loadArticle);
  const suggestions = suggestionsOf(centres, article.state === "ready" ? article.value.date : null);
  const possible = suggestions.filter(({ month }) => months.includes(month));
  if (possible.length === 0) return null;
  return (
    <fieldset className="cut-suggestions">
      <legend>{words("cut.suggest")}</legend>
      {possible.map(({ month, reasons }) => (
        <button key={month} type="button" aria-pressed={month === cut} onClick={() => onCut(month)}>
          <strong>{date(month)}</strong>{" "}
          <span className="quiet">{reasons.map((reason) => words(`cut.${reason}`)).join(" · ")}</span>
        </button>
      ))}
    </fieldset>
  );
}
