import { useEffect, useState } from "react";
import { loadArticle } from "./data/load.ts";
import { type Mentioned, mentionedIn } from "./model/article.ts";

/** What the open paragraph of the article speaks of. */
export function useLit(paragraph: number | null): Mentioned | null {
  const [lit, setLit] = useState<{ paragraph: number; mentioned: Mentioned } | null>(null);
  useEffect(
    function readParagraph() {
      if (paragraph === null) return;
      let isWanted = true;
      const light = ({ paragraphs }: Awaited<ReturnType<typeof loadArticle>>) => {
        const found = paragraphs.find(({ n }) => n === paragraph);
        if (isWanted && found) setLit({ paragraph, mentioned: mentionedIn(found) });
      };
      // Where the article cannot be had, its own room says so.
      loadArticle().then(light, () => {});
      return function forget() {
        isWanted = false;
      };
    },
    [paragraph],
  );
  return lit?.paragraph === paragraph ? lit.mentioned : null;
}
