import type { ReactNode } from "react";
import { clearPart, type Filter, type FilterPart } from "../model/filter.ts";
import { useWords } from "./words.ts";

/** One part of the filter: its name, a way to clear it, and what there is to choose. */
export function Group({
  part,
  isSet,
  note,
  onFilter,
  children,
}: {
  part: FilterPart;
  isSet: boolean;
  note?: string;
  onFilter: (change: Partial<Filter>) => void;
  children: ReactNode;
}) {
  const t = useWords();
  const name = t(`part.${part}`);
  return (
    <fieldset className="filter-group">
      <legend>{name}</legend>
      {children}
      {note && <p className="quiet">{note}</p>}
      {isSet && (
        <button type="button" className="text-button" onClick={() => onFilter(clearPart(part))}>
          {t("clear.part", { part: name })}
        </button>
      )}
    </fieldset>
  );
}
