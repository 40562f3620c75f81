import { loadArticle } from "../data/load.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { type Article, type Paragraph, paragraphsOn } from "../model/article.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { LoadFailed } from "./LoadFailed.tsx";

/** The passages of the article that speak of a thing: the Arabic original with its translation. */
export function Excerpts({ tag }: { tag: string }) {
  const { t } = useI18n();
  const loaded = useLoaded(loadArticle);
  if (loaded.state === "loading") return null;
  if (loaded.state === "failed") return <LoadFailed error={loaded.error} retry={loaded.retry} />;
  const paragraphs = paragraphsOn(loaded.value, tag);
  if (paragraphs.length === 0) return null;
  return (
    <section className="excerpts">
      <h3>{t("article.excerpts")}</h3>
      {paragraphs.map((paragraph) => (
        <Excerpt key={paragraph.n} article={loaded.value} paragraph={paragraph} />
      ))}
    </section>
  );
}

/** A quotation: who is quoted, in which language it was written, and whose translation it is. */
export function Excerpt({ article, paragraph }: { article: Article; paragraph: Paragraph }) {
  const { lang, t, date } = useI18n();
  const original = article.original;
  return (
    <figure className="excerpt">
      <blockquote lang={original} dir="rtl">
        <p>{paragraph.text[original]}</p>
      </blockquote>
      {lang !== original && (
        <blockquote className="excerpt-translation" lang={lang}>
          <p>{paragraph.text[lang]}</p>
        </blockquote>
      )}
      <figcaption>
        {t("app.quote.credit", { date: date(article.date), n: paragraph.n })}
        {lang !== original && (
          <>
            {" · "}
            {t(lang === "ckb" ? "app.translation.unreviewed" : "app.translation")}
          </>
        )}
      </figcaption>
    </figure>
  );
}
