import { useI18n } from "../i18n/i18n-context.tsx";
import type { Source } from "../model/source.ts";

/** Who published a fact, when, with a link to the page where there is one. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const { t } = useI18n();
  return (
    <section className="sources">
      <h3>{t("sources")}</h3>
      <ul>
        {sources.map((source) => (
          <li key={`${source.publisher} ${source.url ?? ""}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SourceLine({ source: { publisher, date, url } }: { source: Source }) {
  const { date: write } = useI18n();
  return (
    <>
      {url ? (
        <a href={url} rel="noopener noreferrer external" target="_blank" dir="auto">
          {publisher}
        </a>
      ) : (
        <span dir="auto">{publisher}</span>
      )}
      {date && <span className="quiet">, {write(date)}</span>}
    </>
  );
}
