import { useWords } from "../words.ts";

/** A choice of one of a file's columns, or of none. */
export function ColumnSelect({
  label,
  columns,
  value,
  onChoose,
  describedBy,
}: {
  label: string;
  columns: readonly string[];
  value: number | null;
  onChoose: (column: number | null) => void;
  describedBy?: string | undefined;
}) {
  const t = useWords();
  return (
    <label className="own-field">
      {label}
      <select
        value={value ?? ""}
        aria-describedby={describedBy}
        onChange={({ target }) => onChoose(target.value === "" ? null : Number(target.value))}
      >
        <option value="">{t("map.none")}</option>
        {columns.map((name, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
          <option key={column} value={column} dir="auto">
            {name.trim() || t("map.unnamed", { number: column + 1 })}
          </option>
        ))}
      </select>
    </label>
  );
}
