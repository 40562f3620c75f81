import { useI18n } from "../../i18n/i18n-context.tsx";
import { CopyText } from "../CopyText.tsx";
import { useWords } from "../words.ts";
import type { Edition } from "./work.ts";

/** A paragraph to be pasted into a report, with the link under it. */
export function Quotation({
  sentences,
  note,
  edition,
  link,
}: {
  sentences: readonly string[];
  /** What the paragraph is on. */
  note: string;
  edition: Edition;
  link: string;
}) {
  const { n, date } = useI18n();
  const words = useWords();
  const mark = `[${n(1)}]`;
  const paragraph = `${sentences.join(" ")} ${mark}`;
  const source = words("footnote", {
    title: words("title.map"),
    version: edition.version,
    accessed: date(edition.accessed),
  });
  return (
    <section className="quotation">
      <h3>{words("quote.heading")}</h3>
      <p className="quiet">{note}</p>
      <blockquote>
        <p>{paragraph}</p>
        <p className="quotation-note">
          {mark} {source}{" "}
          <a href={link} dir="ltr">
            {link}
          </a>
        </p>
      </blockquote>
      <CopyText text={`${paragraph}\n\n${mark} ${source} ${link}`} what={words("quote.heading")} />
    </section>
  );
}
