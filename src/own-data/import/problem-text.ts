import { useI18n } from "../../i18n/i18n-context.tsx";
import type { FileProblem, ReadNote, RowReason } from "../model/read-problem.ts";
import { useSizeText } from "../room/size-text.ts";
import { useWords } from "../words.ts";

const WGS_84 = "WGS 84 (EPSG:4326)";

/** What things are that are no table; the rest is told as unknown. */
const SEEN = ["pdf", "old-excel", "image", "html", "archive", "parquet", "sqlite", "xml", "binary"] as const;
const GUESSES = ["utm", "web-mercator"] as const;
const WHATS = ["locked", "method"] as const;
const FAILURES = ["start", "memory"] as const;

const oneOf = <Known extends string>(known: readonly Known[], value: unknown): Known | null =>
  known.find((one) => one === value) ?? null;

/** The sentences on why a file cannot be read: what, where, and what to do. */
export function useProblemText(): (problem: FileProblem) => string {
  const t = useWords();
  const { n } = useI18n();
  const size = useSizeText();
  const reason = useReasonText();
  return ({ code, values }) => {
    const number = (key: string): string => n(Number(values[key] ?? 0));
    switch (code) {
      case "not-a-table": {
        const seen = oneOf(SEEN, values.seen);
        return t("problem.not-a-table", { seen: t(seen ? `seen.${seen}` : "seen.text") });
      }
      case "too-large":
        return t("problem.too-large", {
          size: size(Number(values.bytes)),
          limit: size(Number(values.limit)),
        });
      case "zip-bomb":
        return t("problem.zip-bomb", {
          packed: size(Number(values.packed)),
          unpacked: size(Number(values.unpacked)),
        });
      case "zip-unreadable": {
        const what = oneOf(WHATS, values.what);
        return t(what ? `problem.zip-${what}` : "problem.zip-broken");
      }
      case "projection": {
        const guess = oneOf(GUESSES, values.guess);
        const system = guess ? t(`projection.${guess}`) : t("projection.unknown");
        return t("problem.projection", { wgs: WGS_84, value: String(values.value ?? ""), system });
      }
      case "no-good-rows":
        return t("problem.no-good-rows", {
          rows: number("rows"),
          reason: values.reason ? reason(values.reason as RowReason) : t("reason.none"),
        });
      case "worker-failed": {
        const what = oneOf(FAILURES, values.what);
        return t(what ? `problem.worker-${what}` : "problem.worker-died");
      }
      case "too-many-rows":
        return t("problem.too-many-rows", { limit: number("limit") });
      case "too-many-columns":
        return t("problem.too-many-columns", { columns: number("columns"), limit: number("limit") });
      default:
        return t(`problem.${code}`);
    }
  };
}

/** Why something in a row could not be used. */
export function useReasonText(): (reason: RowReason) => string {
  const t = useWords();
  return (reason) => t(`reason.${reason}`);
}

/** What the reader should know of a file that was read. */
export function useNoteText(): (note: ReadNote) => string {
  const t = useWords();
  const { n } = useI18n();
  return (note) =>
    note.code === "swapped"
      ? t("note.swapped", { rows: n(note.rows), all: n(note.of) })
      : t(`note.${note.code}`, { count: note.rows });
}
