import { useEffect, useState } from "react";
import { useProblemText } from "../import/problem-text.ts";
import type { WholeLayer } from "../layers/own-layer.ts";
import { type FileProblem, ReadError } from "../model/read-problem.ts";
import type { RecordField } from "../read/read-record.ts";
import { useWords } from "../words.ts";
import { fetchRecord } from "../worker/own-reader.ts";

type Found =
  | { readonly kind: "fields"; readonly fields: readonly RecordField[] }
  | { readonly kind: "problem"; readonly problem: FileProblem };

const GONE: FileProblem = { code: "file-gone", values: {} };

/** All fields of the row of an event as its file has them, looked up when they are asked for. */
export function RecordFields({ layer, record }: { layer: WholeLayer; record: number }) {
  const t = useWords();
  const problemText = useProblemText();
  const [isAsked, setAsked] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const { file, read } = layer;
  useEffect(
    function lookUp() {
      if (!isAsked) return;
      const controller = new AbortController();
      const tell = (told: Found) => controller.signal.aborted || setFound(told);
      const { inspection, index } = read;
      const fetched = file
        ? fetchRecord(file, inspection.findings, index, record, controller.signal)
        : Promise.resolve(null);
      fetched.then(
        (fields) => tell(fields ? { kind: "fields", fields } : { kind: "problem", problem: GONE }),
        (error: unknown) =>
          tell({ kind: "problem", problem: error instanceof ReadError ? error.problem : GONE }),
      );
      return function stop() {
        controller.abort();
      };
    },
    [isAsked, file, read, record],
  );
  if (!isAsked)
    return (
      <button type="button" className="text-button own-line-button" onClick={() => setAsked(true)}>
        {t("event.fields")}
      </button>
    );
  return (
    <div className="own-fields" role="status">
      {!found && <p>{t("event.looking")}</p>}
      {found?.kind === "problem" && <p>{problemText(found.problem)}</p>}
      {found?.kind === "fields" && (
        <dl className="own-event">
          {found.fields.map(({ name, text }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
            <div key={i}>
              <dt dir="auto">{name}</dt>
              <dd dir="auto">{text === "" ? "–" : text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
