import type { ReactNode } from "react";

/** A heading that opens what stands below it. */
export function Disclosure({
  summary,
  open,
  onOpen,
  children,
}: {
  summary: string;
  open?: boolean;
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details
      className="disclosure"
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
