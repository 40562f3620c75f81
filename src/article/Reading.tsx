import { type RefObject, useEffect, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Article, Paragraph } from "../model/article.ts";
import { thingLabel } from "../parts/things.ts";
import type { ArticlePageProps } from "./ArticlePage.tsx";
import { Colophon } from "./Colophon.tsx";
import { mentionsOf } from "./mentions.ts";
import { ParagraphCard } from "./ParagraphCard.tsx";
import { Stepper } from "./Stepper.tsx";
import { stepFrom, tagOf } from "./steps.ts";
import { useArrowKeys, useChoiceByPointer } from "./use-reader-moves.ts";
import { useWords } from "./words.ts";

/** The article as it is read: headline, paragraphs, and the steps through them. */
export function Reading({
  article,
  dataset,
  paragraph,
  onParagraph,
  selection,
}: ArticlePageProps & { article: Article }) {
  const i18n = useI18n();
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const headline = article.paragraphs.find(({ n }) => n === 0);
  const paragraphs = article.paragraphs.filter(({ n }) => n > 0);
  const numbers = paragraphs.map(({ n }) => n);
  const open = article.paragraphs.find(({ n }) => n === paragraph) ?? null;
  const tag = selection && tagOf(selection);
  const isMarked = ({ tags }: Paragraph) => tag !== null && tags.includes(tag);
  const marked = paragraphs.filter(isMarked);
  const count = numbers.length;

  const step = (by: 1 | -1) => {
    const next = stepFrom(numbers, open?.n ?? null, by);
    if (next !== null) onParagraph(next);
  };
  useArrowKeys(root, i18n.dir, step);
  useChoiceByPointer(list, i18n.dir, { onStep: step, onChoose: onParagraph });
  useInSight(list, open?.n ?? null);
  useInSight(list, selection && !open ? (marked[0]?.n ?? null) : null);

  const lit = open ? mentionsOf(open, dataset, i18n, t).join(i18n.lang === "en" ? ", " : "، ") : "";
  return (
    <div className="article" ref={root}>
      <p className="visually-hidden" aria-live="polite">
        {open && open.n > 0 && t(lit ? "step.said.mentions" : "step.said", { n: open.n, count, what: lit })}
      </p>
      {headline && <Headline article={article} headline={headline} isOpen={open === headline} />}
      <Colophon article={article} />
      {paragraph !== null && !open && (
        <p className="article-told">{t("article.unknown", { n: paragraph, count })}</p>
      )}
      <p className="article-told" aria-live="polite" hidden={!selection}>
        {selection &&
          t(marked.length > 0 ? "chosen.some" : "chosen.none", {
            count: marked.length,
            what: thingLabel(i18n, dataset, selection),
          })}
      </p>
      <ol className="article-paragraphs" ref={list}>
        {paragraphs.map((each) => (
          <ParagraphCard
            key={each.n}
            article={article}
            paragraph={each}
            mentions={mentionsOf(each, dataset, i18n, t)}
            isOpen={each === open}
            isMarked={isMarked(each)}
            onOpen={() => onParagraph(each.n)}
          />
        ))}
      </ol>
      <Stepper numbers={numbers} open={open?.n ?? null} onStep={step} />
    </div>
  );
}

function Headline({ article, headline, isOpen }: { article: Article; headline: Paragraph; isOpen: boolean }) {
  const { lang } = useI18n();
  return (
    <div className="article-headline" aria-current={isOpen ? "true" : undefined}>
      <h3>{headline.text[lang]}</h3>
      {lang !== article.original && (
        <p lang={article.original} dir="rtl">
          {headline.text[article.original]}
        </p>
      )}
    </div>
  );
}

/** Brings a paragraph into sight when it becomes the one to look at. */
function useInSight(list: RefObject<HTMLOListElement | null>, n: number | null): void {
  useEffect(
    function bringIntoSight() {
      if (n === null) return;
      // After the panel has begun at its top, as it does with whatever is new in it.
      const frame = requestAnimationFrame(() => {
        const paragraph = list.current?.querySelector(`[data-paragraph="${n}"]`);
        // The focus goes along with whoever steps from inside a paragraph; on a button it stays there.
        if (list.current?.contains(document.activeElement))
          paragraph?.querySelector("a")?.focus({ preventScroll: true });
        paragraph?.scrollIntoView({ block: "start" });
      });
      return function leave() {
        cancelAnimationFrame(frame);
      };
    },
    [list, n],
  );
}
