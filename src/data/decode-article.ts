import type { Article, Paragraph } from "../model/article.ts";
import { list, object } from "./decoder.ts";
import { amount, date, lang, localized, text } from "./values.ts";

export const decodeArticle = object<Article>({
  publisher: text,
  date,
  original: lang,
  paragraphs: list(object<Paragraph>({ n: amount, tags: list(text), text: localized, note: text })),
});
