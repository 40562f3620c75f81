import { useState } from "react";
import { useWords } from "../words.ts";

/** Removes at the second press; whoever turns away from it has not meant it. */
export function RemoveButton({
  label,
  sure,
  onRemove,
}: {
  label: string;
  /** What the second press does. */
  sure: string;
  onRemove: () => void;
}) {
  const t = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className={isAsked ? "own-button own-button-sure" : "own-button"}
        onClick={() => (isAsked ? onRemove() : setAsked(true))}
        onBlur={() => setAsked(false)}
      >
        {isAsked ? sure : label}
      </button>
      <span className="visually-hidden" role="status">
        {isAsked && t("layer.again")}
      </span>
    </>
  );
}
