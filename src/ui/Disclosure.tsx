import { createContext, type ReactNode, useContext } from "react";

/** On paper nothing can be opened, so that everything is. */
export const UnfoldedContext = createContext(false);

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
  const isUnfolded = useContext(UnfoldedContext);
  return (
    <details
      className="disclosure"
      open={isUnfolded || open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
