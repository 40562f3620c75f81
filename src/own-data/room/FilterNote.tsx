import type { Filter } from "../../model/filter.ts";
import { partsForOursAlone } from "../layers/own-filter.ts";
import { useWords } from "../words.ts";

/** Says which of the filters that are set do not hold for the reader's own events. */
export function FilterNote({ filter }: { filter: Filter }) {
  const t = useWords();
  const parts = partsForOursAlone(filter);
  if (parts.length === 0) return null;
  const names = parts.map((part) => t(`filter.${part as "target" | "type" | "attribution" | "confidence"}`));
  return (
    <p className="own-note">
      {t("filter.oursAlone", { filters: names.reduce((first, next) => t("filter.and", { first, next })) })}
    </p>
  );
}
