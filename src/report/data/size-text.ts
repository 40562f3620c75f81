import { useI18n } from "../../i18n/i18n-context.tsx";
import { useWords } from "../words.ts";

/** "458 kB", to so many digits that are not zeros at the end. */
export function useSizeText(): (bytes: number, digits?: number) => string {
  const { n } = useI18n();
  const words = useWords();
  return (bytes, digits = 3) => {
    const rounded = Number(bytes.toPrecision(digits));
    const [unit, size] = rounded < 1e6 ? (["kB", 1e3] as const) : (["MB", 1e6] as const);
    return words(`data.size.${unit}`, { number: n(rounded / size, { maximumFractionDigits: 1 }) });
  };
}
