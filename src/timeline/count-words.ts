import { useI18n } from "../i18n/i18n-context.tsx";
import type { AttackCount } from "../model/by-month.ts";
import { useWords } from "./words.ts";

export interface CountWords {
  readonly attacks: string;
  readonly killed: string;
  /** For how many attacks no figure is known; empty where there are none, or where no figure is known at all. */
  readonly unknown: string;
}

/** Says how many attacks there were, how many people were killed, and what is not known of it. */
export function useCountWords(): (count: AttackCount) => CountWords {
  const t = useWords();
  const { t: core, range } = useI18n();
  const killedIn = ({ attacks, killed }: AttackCount): string => {
    // Without an attack nobody was killed; with one, a missing figure is no zero.
    if (killed === null && attacks > 0) return t("summary.killed.unknown");
    return t("summary.killed", { range: range(killed?.min ?? 0, killed?.max ?? 0) });
  };
  return (count) => ({
    attacks: core("count.attacks", { count: count.attacks }),
    killed: killedIn(count),
    unknown: count.killed && count.unknown > 0 ? t("summary.unknown", { count: count.unknown }) : "",
  });
}
