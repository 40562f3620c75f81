import { type MouseEvent, useId } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Article, Paragraph } from "../model/article.ts";
import { formatLink } from "../state/url.ts";
import { DEFAULT_VIEW } from "../state/view.ts";
import { noteKey, useWords } from "./words.ts";

/** A paragraph with its number, which is its link: quoted, with what it speaks of. */
export function ParagraphCard({
  article,
  paragraph,
  mentions,
  isOpen,
  isMarked,
  onOpen,
}: {
  article: Article;
  paragraph: Paragraph;
  mentions: readonly string[];
  isOpen: boolean;
  isMarked: boolean;
  onOpen: () => void;
}) {
  const { lang } = useI18n();
  const t = useWords();
  const mark = useId();
  const { n, text } = paragraph;
  const note = noteKey(n);
  const isOriginal = lang === article.original;

  function open(event: MouseEvent): void {
    // With these keys a browser opens the link elsewhere.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  }

  return (
    <li className={isMarked ? "paragraph paragraph-marked" : "paragraph"} data-paragraph={n}>
      <div className="paragraph-head">
        <a
          className="paragraph-link"
          href={formatLink({ ...DEFAULT_VIEW, lang, panel: "article", paragraph: n })}
          aria-current={isOpen ? "true" : undefined}
          aria-describedby={isMarked ? mark : undefined}
          onClick={open}
        >
          {t("step.paragraph", { n })}
        </a>
        {isMarked && (
          <span id={mark} className="paragraph-mark">
            {t("chosen.mark")}
          </span>
        )}
      </div>
      <div className={isOriginal ? "paragraph-text" : "paragraph-text paragraph-both"}>
        {!isOriginal && (
          <blockquote lang={lang}>
            <p>{text[lang]}</p>
          </blockquote>
        )}
        <blockquote className="paragraph-original" lang={article.original} dir="rtl">
          <p>{text[article.original]}</p>
        </blockquote>
      </div>
      <p className="paragraph-mentions">
        <span className="quiet">{t("mentions.heading")}</span>
        {mentions.map((mention) => (
          <span key={mention} className="paragraph-chip">
            {mention}
          </span>
        ))}
      </p>
      {note && (
        <p className="paragraph-note">
          <span className="paragraph-note-head">{t("note.heading")}</span> {t(note)}
        </p>
      )}
    </li>
  );
}
