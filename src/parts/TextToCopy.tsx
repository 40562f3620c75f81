import { useEffect, useRef } from "react";
import "./text-to-copy.css";

/** What a browser refused to copy, marked already: one press of the copying keys is enough. */
export function TextToCopy({ text, label }: { text: string; label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(function markAll() {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      className="text-to-copy"
      aria-label={label}
      value={text}
      rows={4}
      dir="auto"
      wrap="off"
      readOnly
    />
  );
}
