import { useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { csvOf } from "../../model/csv.ts";
import { saveFile } from "../../parts/save-file.ts";
import { Notice } from "../../ui/Notice.tsx";
import { useReasonText } from "../import/problem-text.ts";
import type { RowTrouble, RowTroubles } from "../model/read-problem.ts";
import { useWords } from "../words.ts";

const MOST_SHOWN = 100;

/** What could not be read in the rows of a file, with the way to take the list along. */
export function BadRows({ troubles, name }: { troubles: RowTroubles; name: string }) {
  const t = useWords();
  const { n } = useI18n();
  const reason = useReasonText();
  const [isRefused, setRefused] = useState(false);
  const { kept, total } = troubles;

  function save() {
    const heads = ["line", "column", "value", "reason", "row used"];
    const rows = kept.map((one) => [one.line, one.column, one.value, one.reason, one.used ? "yes" : "no"]);
    try {
      const text = csvOf([heads, ...rows]);
      saveFile(`${name.replace(/\.[^.]*$/, "")}-rows.csv`, new Blob([text], { type: "text/csv" }));
    } catch {
      setRefused(true);
    }
  }

  return (
    <div className="own-bad-rows">
      <p>{t("bad.lead")}</p>
      {total > Math.min(kept.length, MOST_SHOWN) && (
        <p className="quiet">
          {t("bad.first", { shown: n(Math.min(kept.length, MOST_SHOWN)), all: n(total) })}
        </p>
      )}
      <div className="own-actions">
        <button type="button" className="own-button" onClick={save}>
          {t("bad.save")}
        </button>
      </div>
      {isRefused && <Notice text={t("bad.refused")} />}
      <ul className="own-bad">
        {kept.slice(0, MOST_SHOWN).map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={i}>
            <BadRow trouble={one} reason={reason(one.reason)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function BadRow({ trouble, reason }: { trouble: RowTrouble; reason: string }) {
  const t = useWords();
  const { line, column, value, used } = trouble;
  return (
    <>
      <b>{t("bad.line", { line })}</b>
      {column && <bdi className="own-bad-column">{column}</bdi>}
      {value && <bdi className="own-bad-value">{value}</bdi>}
      <span>
        {reason} <span className="quiet">{t(used ? "bad.used" : "bad.unused")}</span>
      </span>
    </>
  );
}
