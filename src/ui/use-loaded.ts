import { useCallback, useEffect, useState } from "react";

export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: Value }
  | { readonly state: "failed"; readonly error: unknown; readonly retry: () => void };

/** The value of a promise, asked for when first shown and again when the reader retries. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<{ load: unknown; attempt: number; loaded: Loaded<Value> } | null>(
    null,
  );
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(
    function ask() {
      let isWanted = true;
      const settle = (loaded: Loaded<Value>) => isWanted && setResult({ load, attempt, loaded });
      load().then(
        (value) => settle({ state: "ready", value }),
        (error: unknown) => settle({ state: "failed", error, retry }),
      );
      return function forget() {
        isWanted = false;
      };
    },
    [load, attempt, retry],
  );

  return result?.load === load && result.attempt === attempt ? result.loaded : { state: "loading" };
}
