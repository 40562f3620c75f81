import { useI18n } from "../i18n/i18n-context.tsx";
import type { Article } from "../model/article.ts";
import { useWords } from "./words.ts";

/** The address of the article itself is not known to the data; its publisher's is. */
const PUBLISHER_SITE = "https://shafaq.com/ar";

/** Who is quoted, of which day, and in which language the text was written. */
export function Colophon({ article }: { article: Article }) {
  const { lang, date } = useI18n();
  const t = useWords();
  return (
    <div className="article-colophon">
      <p>
        {t("article.about", { date: date(article.date) })}{" "}
        <a href={PUBLISHER_SITE} rel="noopener noreferrer external" target="_blank">
          {t("article.publisher")}
        </a>
      </p>
      <p>{t(`article.of.${lang}`)}</p>
      <p>{t("article.story")}</p>
    </div>
  );
}
