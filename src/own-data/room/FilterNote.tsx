import { type Filter, isPartSet } from "../../model/filter.ts";
import { OURS_ALONE } from "../shown/passing-layers.ts";
import { useWords } from "../words.ts";

/** Says which of the filters that are set do not hold for the reader's own events. */
export function FilterNote({ filter }: { filter: Filter }) {
  const t = useWords();
  const parts = OURS_ALONE.filter((part) => isPartSet(filter, part));
  if (parts.length === 0) return null;
  const names = parts.map((part) => t(`filter.${part}`));
  return (
    <p className="own-note">
      {t("filter.oursAlone", { filters: names.reduce((first, next) => t("filter.and", { first, next })) })}
    </p>
  );
}
