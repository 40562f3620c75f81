import { useI18n } from "../../i18n/i18n-context.tsx";
import type { ViewFacts } from "../facts.ts";
import { filterTexts, listed } from "../filter-words.ts";
import { useWords } from "../words.ts";

/** Whether the reader takes what is shown or everything; no choice where that is the same. */
export function WhichAttacks({
  facts,
  isAll,
  onChoose,
}: {
  /** Of what is shown. */
  facts: ViewFacts;
  isAll: boolean;
  onChoose: (isAll: boolean) => void;
}) {
  const i18n = useI18n();
  const words = useWords();
  const { months, passing, all } = facts;
  if (passing === all) return <p>{words("data.shownAll", { all })}</p>;
  const period = months ? [i18n.period(months.from, months.to)] : [];
  return (
    <fieldset className="data-which">
      <legend>{words("data.which")}</legend>
      <label>
        <input type="radio" name="which" checked={!isAll} onChange={() => onChoose(false)} />
        <span>
          {words("data.shown")}: {words("data.about.ofAll", { shown: passing, all })}
          <small className="quiet">
            {listed({ words }, [...period, ...filterTexts({ i18n, words }, facts)])}
          </small>
        </span>
      </label>
      <label>
        <input type="radio" name="which" checked={isAll} onChange={() => onChoose(true)} />
        <span>
          {words("data.all")}: {words("data.count", { count: all })}
        </span>
      </label>
    </fieldset>
  );
}
