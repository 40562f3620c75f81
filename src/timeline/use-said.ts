import { useEffect, useEffectEvent, useRef, useState } from "react";

/**
 * What a screen reader is told of a change that no slider tells, and of no other: neither while an end is
 * dragged nor while time plays.
 */
export function useSaid(text: string): {
  readonly said: string;
  /** Says the text of the next change. */
  readonly sayNext: () => void;
  /** Says the text as it stands. */
  readonly say: () => void;
} {
  const [said, setSaid] = useState("");
  const isAsked = useRef(false);
  const sayIfAsked = useEffectEvent((changed: string) => {
    if (isAsked.current) setSaid(changed);
    isAsked.current = false;
  });
  useEffect(() => sayIfAsked(text), [text]);
  return {
    said,
    sayNext() {
      isAsked.current = true;
    },
    say: () => setSaid(text),
  };
}
