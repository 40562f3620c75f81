import { useState } from "react";
import { withoutIsolates } from "../../i18n/isolate.ts";
import { LoadFailed } from "../../parts/LoadFailed.tsx";
import { TextToCopy } from "../../parts/TextToCopy.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { viewFacts } from "../facts.ts";
import { useWords } from "../words.ts";
import type { Choice, Kind } from "./contents.ts";
import type { DataFormat } from "./data-formats.ts";
import { fileName } from "./file-name.ts";
import { useSizeText } from "./size-text.ts";
import { type Outcome, useWriting } from "./use-writing.ts";

/** The formats in which one kind of data can be taken, and what became of the one that was. */
export function Downloads({
  kind,
  choice,
  formats,
  bytes,
}: {
  kind: Kind;
  choice: Choice;
  formats: readonly DataFormat[];
  /** Of the published files with the same content; `null` while it is not known. */
  bytes: number | null;
}) {
  const words = useWords();
  const sizeText = useSizeText();
  const { outcome, write } = useWriting(kind, choice);
  const facts = viewFacts(choice, null, null);
  const nameIn = ({ id }: DataFormat) => fileName(kind === "ground" ? "regions-and-band" : kind, facts, id);
  return (
    <section className="data-section">
      <h3>{words(`data.${kind}`)}</h3>
      <p className="quiet">{words(`data.${kind}.note`)}</p>
      <ul className="data-formats">
        {formats.map((format) => (
          <li key={format.id}>
            <button type="button" onClick={() => write(format, nameIn(format))}>
              <b>{format.name}</b> <span>{words(`data.format.${format.id}`)}</span>{" "}
              {bytes !== null && format.weight > 0 && (
                <small className="quiet">
                  {words("data.size", { size: sizeText(bytes * format.weight, 2) })}
                </small>
              )}
            </button>
          </li>
        ))}
      </ul>
      <Told outcome={outcome} retry={(format) => write(format, nameIn(format))} />
    </section>
  );
}

function Told({ outcome, retry }: { outcome: Outcome | null; retry: (format: DataFormat) => void }) {
  const words = useWords();
  const sizeText = useSizeText();
  const isRefused = outcome?.state === "refused";
  return (
    <div className="data-told">
      <p aria-live="polite">
        {outcome?.state === "writing" && words("data.preparing", { file: outcome.name })}
        {outcome?.state === "given" &&
          words("data.given", { file: outcome.name, size: sizeText(outcome.bytes) })}
      </p>
      {outcome?.state === "failed" && (
        <LoadFailed error={outcome.error} retry={() => retry(outcome.format)} />
      )}
      {isRefused && (
        <Notice text={words(outcome.text ? "data.refused.text" : "data.refused", { file: outcome.name })} />
      )}
      {(isRefused || outcome?.state === "given") && outcome.text && (
        <ShownText key={outcome.name} text={outcome.text} name={outcome.name} />
      )}
    </div>
  );
}

/** No page is told whether a file was saved: frames and apps with a browser in them may drop it in silence. */
function ShownText({ text, name }: { text: string; name: string }) {
  const words = useWords();
  const [isShown, setShown] = useState(false);
  return isShown ? (
    <TextToCopy text={text} label={withoutIsolates(name)} />
  ) : (
    <button type="button" className="text-button data-show" onClick={() => setShown(true)}>
      {words("data.showText")}
    </button>
  );
}
