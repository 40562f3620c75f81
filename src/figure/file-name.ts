import { type Dataset, datesOf } from "../model/dataset.ts";
import { CHOICE_PARTS } from "../model/filter.ts";
import { monthOf } from "../model/period.ts";
import type { FigureRequest } from "./request.ts";

/** Longer names are cut off by some systems and by all mail programs' lists. */
const LONGEST_FILTERS = 60;

/** A name that says what the figure is: `security-gap-kirkuk-2017-11-to-2025-04-army-ar-dark-170mm.svg`. */
export function fileName(
  { view, theme, grey, parts: { paper }, widthMm, format, dpi }: FigureRequest,
  { incidents }: Dataset,
): string {
  const dates = datesOf(incidents);
  const from = view.from ?? monthOf(dates?.from ?? "");
  const to = view.to ?? monthOf(dates?.to ?? "");
  const filters = [
    ...CHOICE_PARTS.flatMap((part): string[] => [...view[part]]),
    ...(view.killed === null ? [] : [`killed-${view.killed}`]),
  ].join("-");
  const words = [
    "security-gap",
    view.region ?? "band",
    `${from}-to-${to}`,
    filters.length > LONGEST_FILTERS ? "filtered" : filters,
    view.lang,
    theme === "dark" ? "dark" : "",
    grey ? "grey" : "",
    paper ? "" : "transparent",
    `${Math.round(widthMm)}mm`,
    format === "png" ? `${dpi}dpi` : "",
  ];
  return `${words.filter((part) => part !== "").join("-")}.${format}`;
}
