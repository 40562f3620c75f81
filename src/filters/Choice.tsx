import { useI18n } from "../i18n/i18n-context.tsx";

/** A choice with the number of attacks that it would leave, drawn as a bar too. */
export function Choice({
  type,
  name,
  label,
  checked,
  count,
  most,
  onChange,
}: {
  type: "checkbox" | "radio";
  name: string;
  label: string;
  checked: boolean;
  count: number;
  /** The largest count of the group, which takes the whole width. */
  most: number;
  onChange: (checked: boolean) => void;
}) {
  const { n } = useI18n();
  return (
    <label className={count === 0 && !checked ? "choice choice-empty" : "choice"}>
      <input type={type} name={name} checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
      <span className="number">{n(count)}</span>
      <span className="choice-bar" style={{ inlineSize: `${(100 * count) / Math.max(1, most)}%` }} />
    </label>
  );
}
