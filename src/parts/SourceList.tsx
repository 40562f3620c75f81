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

export function SourceLine({ source }: { source: Source }) {
  const { date: write } = useI18n();
  return (
    <>
      <PublisherLink source={source} />
      {source.date && <span className="quiet">, {write(source.date)}</span>}
    </>
  );
}

/** Who published it, with a link to the page where there is one. */
export function PublisherLink({ source: { publisher, url } }: { source: Source }) {
  return url ? (
    <a href={url} rel="noopener noreferrer external" target="_blank" dir="auto">
      {publisher}
    </a>
  ) : (
    <span dir="auto">{publisher}</span>
  );
}
