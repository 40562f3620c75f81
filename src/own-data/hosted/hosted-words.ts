import type { TranslateOf } from "../../i18n/t.ts";
import type en from "../words/en.json";
import type { Cost } from "./hosted-layer.ts";
import type { HostedProblem } from "./hosted-problem.ts";

type Words = TranslateOf<typeof en>;

/** What is wrong with a hosted layer, where, and what to do, in one sentence or a few. */
export const problemSentence = (words: Words, { code, values }: HostedProblem): string =>
  words(`hosted.problem.${code}`, values);

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** What a layer has cost so far: "340 kB read so far", "2.4 MB read so far". */
export function costSentence(words: Words, { bytes }: Pick<Cost, "bytes">): string {
  // Never nothing, as the header was read; and 999.6 kB are a megabyte.
  const isSmall = Math.round(bytes / KILOBYTE) < KILOBYTE;
  const size = isSmall
    ? words("hosted.kilobytes", { size: Math.max(1, Math.round(bytes / KILOBYTE)) })
    : words("hosted.megabytes", { size: bytes / MEGABYTE });
  return words("hosted.read", { size });
}
