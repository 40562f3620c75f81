import { CopyText } from "../CopyText.tsx";
import { useWords } from "../words.ts";

/** What is pasted into the page, in one of two forms. */
export function Code({
  snippet,
  isGrowing,
  onGrowing,
}: {
  snippet: string;
  isGrowing: boolean;
  onGrowing: (isGrowing: boolean) => void;
}) {
  const words = useWords();
  return (
    <section className="embed-code">
      <h3>{words("embed.code")}</h3>
      <fieldset className="embed-forms">
        <legend className="visually-hidden">{words("embed.form")}</legend>
        {[false, true].map((grows) => (
          <label key={String(grows)}>
            <input
              type="radio"
              name="embed-form"
              checked={grows === isGrowing}
              onChange={() => onGrowing(grows)}
            />
            <span>
              {words(grows ? "embed.form.script" : "embed.form.plain")}{" "}
              <span className="quiet">
                {words(grows ? "embed.form.script.note" : "embed.form.plain.note")}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <pre className="citation citation-code" dir="ltr">
        {snippet}
      </pre>
      <CopyText text={snippet} what={words("embed.code")} />
    </section>
  );
}
