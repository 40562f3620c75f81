import type { ReactNode } from "react";

/** A number that stands for itself, with what it counts and how sure it is. */
export function Figure({ value, label, note }: { value: string; label: string; note?: ReactNode }) {
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd className="figure-value">{value}</dd>
      {note && <dd className="figure-note">{note}</dd>}
    </div>
  );
}
