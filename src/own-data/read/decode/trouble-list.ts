import { MOST_TROUBLES_KEPT } from "../../model/limits.ts";
import type { RowReason, RowTrouble, RowTroubles } from "../../model/read-problem.ts";
import { cutText } from "../cut-text.ts";

/** Counts what is wrong with rows, and keeps the first of it. */
export class TroubleList {
  unusedRows = 0;
  #total = 0;
  readonly #kept: RowTrouble[] = [];
  readonly #byReason = new Map<RowReason, number>();

  add(trouble: RowTrouble): void {
    if (!trouble.used) this.unusedRows += 1;
    this.#total += 1;
    this.#byReason.set(trouble.reason, (this.#byReason.get(trouble.reason) ?? 0) + 1);
    if (this.#kept.length < MOST_TROUBLES_KEPT)
      this.#kept.push({ ...trouble, value: cutText(trouble.value) });
  }

  /** The reason of most rows that could not be used. */
  mostFrequent(): RowReason | null {
    const [most] = [...this.#byReason].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? null;
  }

  count(reason: RowReason): number {
    return this.#byReason.get(reason) ?? 0;
  }

  finished(): RowTroubles {
    return {
      kept: this.#kept,
      total: this.#total,
      unusedRows: this.unusedRows,
      byReason: Object.fromEntries(this.#byReason),
    };
  }
}
