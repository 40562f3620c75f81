import { useId, useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Dataset } from "../../model/dataset.ts";
import { RoomWords } from "../../parts/room-words.tsx";
import { saveFile } from "../../parts/save-file.ts";
import type { Mask } from "../count/joined-events.ts";
import { groundOf } from "../join/ground-of.ts";
import type { OwnLayer } from "../layers/own-layer.ts";
import { csvName } from "./csv-name.ts";
import { ownCsv, ROWS_AT_ONCE } from "./own-csv.ts";
import { SHOWN_WORDS, useShownWords } from "./words.ts";
import "./shown.css";

export interface OwnExportProps {
  readonly layer: OwnLayer;
  /** Rows that pass the filters; they are marked, none is left out. */
  readonly mask: Mask;
  /** For the names of centres. */
  readonly dataset: Dataset;
}

/** A layer with what was found out about it, as a file of the reader's. */
export function OwnExport(props: OwnExportProps) {
  return (
    <RoomWords files={SHOWN_WORDS}>
      <Export key={props.layer.id} {...props} />
    </RoomWords>
  );
}

type State =
  | { readonly is: "idle" }
  | { readonly is: "writing"; readonly share: number }
  | { readonly is: "done"; readonly file: string }
  | { readonly is: "failed" };

function Export({ layer, mask, dataset }: OwnExportProps) {
  const { percent } = useI18n();
  const words = useShownWords();
  const heading = useId();
  const [isAllowed, setAllowed] = useState(layer.kind !== "acled");
  const [state, setState] = useState<State>({ is: "idle" });
  const writing = useRef(false);
  const { joined, name } = layer;

  async function write() {
    if (writing.current) return;
    writing.current = true;
    try {
      const parts: string[] = [];
      const ids = groundOf(dataset).centres.map(({ id }) => id);
      for (const part of ownCsv(joined, mask, ids)) {
        parts.push(part);
        const share = (ROWS_AT_ONCE * (parts.length - 1)) / Math.max(1, joined.events.length);
        setState({ is: "writing", share: Math.min(1, share) });
        await nextTask();
      }
      const file = csvName(name);
      saveFile(file, new Blob(parts, { type: "text/csv" }));
      setState({ is: "done", file });
    } catch {
      setState({ is: "failed" });
    } finally {
      writing.current = false;
    }
  }

  return (
    <section className="yours-export" aria-labelledby={heading}>
      <h3 id={heading}>{words("csv.heading", { name })}</h3>
      {layer.kind === "acled" && (
        <>
          <p>{words("csv.acled")}</p>
          <label className="yours-allowed">
            <input
              type="checkbox"
              checked={isAllowed}
              onChange={({ target }) => setAllowed(target.checked)}
            />
            {words("csv.allowed")}
          </label>
        </>
      )}
      {isAllowed && (
        <>
          <p className="quiet">{words("csv.note", { count: joined.events.length })}</p>
          <button
            type="button"
            className="yours-button"
            aria-disabled={state.is === "writing" || undefined}
            onClick={write}
          >
            {words("csv.button")}
          </button>
        </>
      )}
      <p role="status">
        {state.is === "writing" && words("csv.writing", { percent: percent(state.share) })}
        {state.is === "done" && words("csv.done", { file: state.file })}
        {state.is === "failed" && words("csv.failed")}
      </p>
    </section>
  );
}

/** Lets the page do what waits: a timer would be held back in a tab that is not seen. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
