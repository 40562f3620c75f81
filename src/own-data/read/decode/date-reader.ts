import { DATE_GRAINS, type DateGrain, NO_DAY } from "../../model/event-columns.ts";
import type { DateOrder } from "../../model/finding.ts";
import type { Mapping } from "../../model/mapping.ts";
import { DATE_PRECISION_CODES, type PrecisionScheme } from "../../model/precision.ts";
import type { Cells } from "../formats/table.ts";
import { coarsened, readDate } from "./dates.ts";
import { isMissing } from "./missing.ts";

export interface DateRow {
  day: number;
  grain: number;
}

interface Known extends DateRow {
  /** Column of what could not be read, or `null`. */
  readonly wrong: number | null;
}

/** Dates told once are many times told; beyond so many different ones, all are forgotten. */
const MOST_KNOWN = 100_000;

/** Reads the date of a record, each different one once. */
export class DateReader {
  readonly #mapping: Mapping;
  readonly #order: DateOrder;
  #known = new Map<string, Map<string, Known>>();
  #size = 0;

  constructor(mapping: Mapping, order: DateOrder) {
    this.#mapping = mapping;
    this.#order = order;
  }

  /** Fills in day and grain; gives the column of what could not be read, or `null`. */
  read(cells: Cells, row: DateRow): number | null {
    const { date, datePrecision } = this.#mapping;
    row.day = NO_DAY;
    row.grain = 0;
    if (date === null) return null;
    const code = datePrecision ? cells.text(datePrecision.column) : "";
    const text = cells.text(date);
    const known = this.#known.get(code)?.get(text) ?? this.#learn(code, text, date);
    row.day = known.day;
    row.grain = known.grain;
    return known.wrong;
  }

  #learn(code: string, text: string, date: number): Known {
    if (this.#size === MOST_KNOWN) {
      this.#known = new Map();
      this.#size = 0;
    }
    const known = this.#decode(code, text, date);
    const ofCode = this.#known.get(code) ?? new Map<string, Known>();
    this.#known.set(code, ofCode.set(text, known));
    this.#size += 1;
    return known;
  }

  #decode(code: string, text: string, column: number): Known {
    if (isMissing(text)) return { day: NO_DAY, grain: 0, wrong: null };
    const read = readDate(text, this.#order);
    if (!read) return { day: NO_DAY, grain: 0, wrong: column };
    const precision = this.#mapping.datePrecision;
    const grain = precision && !isMissing(code) ? grainOf(precision.scheme, code) : "day";
    // A code that nobody knows says that the day is not sure.
    const { day, grain: told } = coarsened(read, grain ?? "month");
    const wrong = grain === null && precision ? precision.column : null;
    return { day, grain: DATE_GRAINS.indexOf(told), wrong };
  }
}

const GRAINS = new Map(DATE_PRECISION_CODES.map(({ scheme, code, grain }) => [`${scheme} ${code}`, grain]));

const grainOf = (scheme: PrecisionScheme, code: string): DateGrain | null =>
  GRAINS.get(`${scheme} ${code.trim().replace(/\.0$/, "")}`) ?? null;
