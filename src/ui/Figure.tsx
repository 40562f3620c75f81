import type { ReactNode } from "react";

/** A number that stands for itself, with what it counts and how sure it is. */
export function Figure({ value, label, note }: { value: string; label: string; note?: ReactNode }) {
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <span className="figure-value">{value}</span>
        {note && <span className="figure-note">{note}</span>}
      </dd>
    </div>
  );
}
