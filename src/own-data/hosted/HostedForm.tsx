import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { LoadFailed } from "../../parts/LoadFailed.tsx";
import { useWords } from "../words.ts";
import { type HostedLayer, openHosted } from "./hosted-layer.ts";
import { HostedError, type HostedProblem } from "./hosted-problem.ts";
import { problemSentence } from "./hosted-words.ts";
import "./hosted.css";

/** Asks for the address of an event layer, opens it, or says why it cannot be opened. */
export function HostedForm({ onOpen }: { onOpen: (layer: HostedLayer) => void }) {
  const words = useWords();
  const [address, setAddress] = useState("");
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<HostedProblem | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const asked = useRef<AbortController>(undefined);
  const [field, hint, told] = [useId(), useId(), useId()];
  useEffect(function dropWithTheForm() {
    return () => asked.current?.abort();
  }, []);

  async function open(): Promise<void> {
    asked.current?.abort();
    const control = new AbortController();
    asked.current = control;
    setProblem(null);
    setFailure(null);
    setIsOpening(true);
    try {
      const layer = await openHosted(address, { signal: control.signal });
      if (control.signal.aborted) return;
      setAddress("");
      onOpen(layer);
    } catch (error) {
      if (control.signal.aborted) return;
      if (error instanceof HostedError) setProblem(error.problem);
      else setFailure({ error });
    }
    setIsOpening(false);
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    void open();
  }

  return (
    <form className="hosted-form" onSubmit={onSubmit}>
      <label htmlFor={field}>{words("hosted.address")}</label>
      <p className="hosted-line">
        <input
          id={field}
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="https://data.example.org/events.fgb"
          value={address}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${told} ${hint}` : hint}
          onChange={({ target }) => setAddress(target.value)}
        />
        <button type="submit">{words("hosted.open")}</button>
      </p>
      <p className="hosted-told" role="status">
        {isOpening && words("hosted.opening")}
      </p>
      {problem && (
        <p id={told} className="hosted-problem" role="alert">
          {problemSentence(words, problem)}
        </p>
      )}
      {failure && <LoadFailed error={failure.error} retry={() => window.location.reload()} />}
      <p id={hint} className="hosted-hint">
        {words("hosted.addressHint")}
      </p>
    </form>
  );
}
