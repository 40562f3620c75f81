import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Source } from "../../model/source.ts";

/** What the attacks of the table rest on, under the numbers that it names, with addresses in full. */
export function PaperSources({ sources }: { sources: readonly Source[] }) {
  const { t, n, date } = useI18n();
  return (
    <section className="paper-sources">
      <h2>{t("sources")}</h2>
      <ul>
        {sources.map((source, i) => (
          <li key={`${source.publisher} ${source.date ?? ""} ${source.url ?? ""}`}>
            <span className="paper-number">{n(i + 1)}</span>
            <span>
              <span dir="auto">{source.publisher}</span>
              {source.date && <span className="quiet">, {date(source.date)}</span>}
              {source.url && (
                <a href={source.url} dir="ltr" rel="noopener noreferrer external">
                  {source.url}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
