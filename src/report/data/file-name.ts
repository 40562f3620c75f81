import { CHOICE_PARTS } from "../../model/filter.ts";
import type { ViewFacts } from "../facts.ts";

/** Longer names are cut by some systems: then the filters are not named one by one. */
const LONGEST_CHOICES = 60;

/** `security-gap-attacks-kirkuk-2020-05-2025-02-v1.0.0.csv`: what is in the file, from when to when. */
export function fileName(
  what: string,
  { filter, months, version }: Pick<ViewFacts, "filter" | "months" | "version">,
  extension: string,
): string {
  const chosen = CHOICE_PARTS.flatMap((part) => filter[part] as readonly string[]);
  const killed = filter.killed === null ? [] : [`killed-${filter.killed}`];
  const choices = [...chosen, ...killed].join("-");
  const parts = [
    "security-gap",
    what,
    choices.length > LONGEST_CHOICES ? "filtered" : choices,
    months?.from,
    months?.to,
    `v${version}`,
  ];
  return `${parts.filter((part) => part).join("-")}.${extension}`;
}
