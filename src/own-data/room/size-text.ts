import { useI18n } from "../../i18n/i18n-context.tsx";
import { useWords } from "../words.ts";

/** "458 kB", "1.2 MB": a number of bytes for people. */
export function useSizeText(): (bytes: number) => string {
  const { n } = useI18n();
  const t = useWords();
  return (bytes) => {
    const [unit, size] =
      bytes < 1e6 ? (["kB", 1e3] as const) : bytes < 1e9 ? (["MB", 1e6] as const) : (["GB", 1e9] as const);
    const value = bytes / size;
    return t(`size.${unit}`, {
      number: n(value < 1 ? Math.ceil(value * 10) / 10 : value, {
        maximumFractionDigits: value < 10 ? 1 : 0,
      }),
    });
  };
}
