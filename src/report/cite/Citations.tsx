import { useId, useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { CopyText } from "../CopyText.tsx";
import { useWords } from "../words.ts";
import { CITATION_FORMATS, type CitationFormat } from "./citation-formats.ts";
import type { Work } from "./work.ts";

/** What can be cited, each thing by its works, in the style that the reader chooses. */
export function Citations({
  cited,
}: {
  cited: readonly { readonly title: string; readonly works: readonly Work[] }[];
}) {
  const i18n = useI18n();
  const words = useWords();
  const [format, setFormat] = useState(CITATION_FORMATS[0] as CitationFormat);
  const nameOf = ({ id, name }: CitationFormat) => (id === "chicago" ? words("format.note", { name }) : name);
  return (
    <section className="citations">
      <h3>{words("cite.heading")}</h3>
      <StyleChoice nameOf={nameOf} chosen={format} onChoose={setFormat} />
      {cited.map(({ title, works }) => {
        const text = format.write({ i18n, words }, works);
        return (
          <section key={title}>
            <h4>{title}</h4>
            <p
              className={format.isForMachines ? "citation citation-code" : "citation"}
              dir={format.isForMachines ? "ltr" : undefined}
            >
              {text}
            </p>
            <CopyText text={text} what={title} />
          </section>
        );
      })}
    </section>
  );
}

function StyleChoice({
  nameOf,
  chosen,
  onChoose,
}: {
  nameOf: (format: CitationFormat) => string;
  chosen: CitationFormat;
  onChoose: (format: CitationFormat) => void;
}) {
  const words = useWords();
  const field = useId();
  return (
    <p className="citation-style">
      <label htmlFor={field}>{words("cite.style")}</label>
      <select
        id={field}
        value={chosen.id}
        onChange={({ target }) => onChoose(CITATION_FORMATS.find(({ id }) => id === target.value) ?? chosen)}
      >
        {CITATION_FORMATS.map((format) => (
          <option key={format.id} value={format.id}>
            {nameOf(format)}
          </option>
        ))}
      </select>
    </p>
  );
}
