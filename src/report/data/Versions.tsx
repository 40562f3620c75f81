import { loadChangelog } from "../../data/about-files.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Change } from "../../model/edition.ts";
import { LoadFailed } from "../../parts/LoadFailed.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { useWords } from "../words.ts";

/** What each version of the data changed, the newest first. */
export function Versions() {
  const { date } = useI18n();
  const words = useWords();
  const editions = useLoaded(loadChangelog);
  return (
    <section className="data-section">
      <h3>{words("data.versions")}</h3>
      {editions.state === "failed" && <LoadFailed error={editions.error} retry={editions.retry} />}
      {editions.state === "ready" &&
        editions.value.map((edition) => (
          <section key={edition.version}>
            <h4>{words("data.version", { version: edition.version, date: date(edition.date) })}</h4>
            <ul className="data-changes">
              {edition.changes.map((change) => (
                <ChangeLine key={`${change.kind} ${change.table}`} change={change} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

function ChangeLine({ change: { kind, table, rows, ids, note } }: { change: Change }) {
  const { local } = useI18n();
  const words = useWords();
  const facts = [words(`data.change.${kind}`), words("data.rows", { count: rows })];
  return (
    <li>
      <b>{words(`data.table.${table}`)}</b>
      <small className="quiet">{facts.reduce((first, last) => words("list.comma", { first, last }))}</small>
      <span>{local(note)}</span>
      {ids.length > 0 && (
        <small className="data-ids" dir="ltr">
          {ids.join(", ")}
        </small>
      )}
    </li>
  );
}
