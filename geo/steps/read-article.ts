import type { Article, Paragraph } from "../../src/model/article.ts";
import { ownDigits } from "./own-digits.ts";
import { readSourceText } from "./read-table.ts";

/** `article.md`: a `## n` heading per paragraph, then tags, the three texts and a note. */
export function readArticle(): Article {
  const [, ...sections] = readSourceText("article.md").split(/^## /m);
  return {
    publisher: "Shafaq News",
    date: "2021-05-03",
    original: "ar",
    paragraphs: sections.map(asParagraph),
  };
}

function asParagraph(section: string): Paragraph {
  const field = (pattern: RegExp): string => {
    const found = pattern.exec(section)?.[1];
    if (!found) throw new Error(`article.md: paragraph "${section.slice(0, 12)}": nothing for ${pattern}`);
    return found.trim();
  };
  return {
    n: Number(field(/^(\d+)/)),
    tags: field(/^tags: (.+)$/m)
      .split(";")
      .map((tag) => tag.trim()),
    text: {
      en: field(/^\*\*en\*\* (.+)$/m),
      ar: field(/^\*\*ar\*\* (.+)$/m),
      ckb: ownDigits("ckb", field(/^\*\*ckb\*\* (.+)$/m)),
    },
    note: field(/^note: (.+)$/m),
  };
}
