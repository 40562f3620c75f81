import { useI18n } from "../i18n/i18n-context.tsx";
import type { Centre } from "../model/centre.ts";
import { Excerpts } from "../parts/Excerpts.tsx";
import { Fact } from "../parts/Fact.tsx";
import { SourceList } from "../parts/SourceList.tsx";

/** The day of the article behind the map. */
const ARTICLE_DATE = "2021-05-03";

/** What is known of a coordination centre, and what is in doubt. */
export function CentreDetails({ centre }: { centre: Centre }) {
  const { t, local, date } = useI18n();
  const wasOpen = centre.opened <= ARTICLE_DATE;
  return (
    <>
      <p className="quiet">{t(`centre.kind.${centre.role}`)}</p>
      <dl className="facts">
        <Fact label={t("centre.agreed")}>{date(centre.agreed)}</Fact>
        <Fact label={t("centre.opened")}>{date(centre.opened)}</Fact>
        <Fact label={t("centre.town")}>
          {local(centre.town)}
          <span className="line quiet">{t("centre.place")}</span>
        </Fact>
        <Fact label={t("sources.confidence")}>{t(`confidence.${centre.confidence}`)}</Fact>
      </dl>
      <p>{t(wasOpen ? "centre.onArticleDate.open" : "centre.onArticleDate", { date: date(ARTICLE_DATE) })}</p>
      <section>
        <h3>{t("centre.doubt")}</h3>
        <p>{local(centre.notes)}</p>
      </section>
      <SourceList sources={centre.sources} />
      <Excerpts tag="centre" />
    </>
  );
}
