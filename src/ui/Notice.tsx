import { Icon } from "./Icon.tsx";

/** One sentence on something that went wrong; what it stands above keeps working. */
export function Notice({
  text,
  action,
  dismiss,
}: {
  text: string;
  action?: { label: string; onClick: () => void };
  dismiss?: { label: string; onClick: () => void };
}) {
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      {action && (
        <button type="button" className="text-button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
      {dismiss && (
        <button type="button" className="icon-button" aria-label={dismiss.label} onClick={dismiss.onClick}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
