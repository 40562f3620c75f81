import { NO_DAY, UNKNOWN_COUNT } from "../../model/event-columns.ts";
import type { DateOrder, Decimal } from "../../model/finding.ts";
import { MOST_EVENTS } from "../../model/limits.ts";
import type { Mapping } from "../../model/mapping.ts";
import { ReadError, type RowReason } from "../../model/read-problem.ts";
import type { Cells } from "../formats/table.ts";
import { DateReader, type DateRow } from "./date-reader.ts";
import { DAY_GRAIN, type EventRow, GrowingEvents } from "./growing-events.ts";
import { isMissing } from "./missing.ts";
import { readCount } from "./numbers.ts";
import { PlaceReader } from "./place-reader.ts";
import { TroubleList } from "./trouble-list.ts";
import { UncertaintyReader } from "./uncertainty-reader.ts";

export interface DecodeOptions {
  readonly mapping: Mapping;
  readonly columns: readonly string[];
  /** Whether records may have fewer cells than there are columns. */
  readonly sparse: boolean;
  readonly decimal: Decimal;
  readonly dateOrder: DateOrder;
}

/** Makes events of records, one at a time; what cannot be read is listed, and the rest goes on. */
export class EventDecoder {
  readonly events = new GrowingEvents();
  readonly troubles = new TroubleList();
  readonly places: PlaceReader;
  /** Records that were looked at. */
  records = 0;
  zerosUnknown = 0;
  notPlaceable = 0;
  shortRows = 0;

  readonly #options: DecodeOptions;
  readonly #dates: DateReader;
  readonly #uncertainties: UncertaintyReader;
  /** The last column that is needed: rows that end after it have lost nothing that is used. */
  readonly #lastNeeded: number;
  readonly #row: EventRow = {
    lng: 0,
    lat: 0,
    day: NO_DAY,
    grain: DAY_GRAIN,
    killedMin: UNKNOWN_COUNT,
    killedMax: UNKNOWN_COUNT,
    uncertaintyKm: Number.NaN,
    category: "",
    place: "",
    record: 0,
  };

  constructor(options: DecodeOptions) {
    const { mapping } = options;
    if (!mapping.place) throw new ReadError("no-coordinates", { columns: options.columns.length });
    this.#options = options;
    this.places = new PlaceReader(mapping.place, options.decimal);
    this.#dates = new DateReader(mapping, options.dateOrder);
    this.#uncertainties = new UncertaintyReader(mapping.uncertainty, options.decimal);
    this.#lastNeeded = Math.max(...columnsOf(mapping));
  }

  /** Takes a record. Throws a `ReadError` where there are more of them than the map draws. */
  take = (cells: Cells): undefined => {
    this.records += 1;
    const flaw = cells.flaw ?? this.#shapeFlaw(cells);
    if (flaw) {
      this.#trouble(cells, flaw, null, false);
      return;
    }
    const { places } = this;
    if (!places.read(cells)) {
      this.#trouble(cells, places.reason, places.column, false);
      return;
    }
    if (this.events.length === MOST_EVENTS) throw new ReadError("too-many-rows", { limit: MOST_EVENTS });
    const { mapping } = this.#options;
    const row = this.#row;
    row.lng = places.lng;
    row.lat = places.lat;
    row.record = cells.record;
    row.place = mapping.placeName === null ? "" : cells.text(mapping.placeName).trim();
    row.category = mapping.category === null ? "" : cells.text(mapping.category).trim();
    this.#readDate(cells, row);
    this.#readKilled(cells, row);
    this.#readUncertainty(cells, row);
    this.events.push(row);
  };

  #shapeFlaw(cells: Cells): RowReason | null {
    const { columns, sparse } = this.#options;
    if (cells.count === columns.length || sparse) return null;
    if (cells.count > columns.length) {
      for (let extra = columns.length; extra < cells.count; extra += 1)
        if (cells.text(extra).trim() !== "") return "too-many-cells";
      return null;
    }
    if (cells.count <= this.#lastNeeded) return "too-few-cells";
    this.shortRows += 1;
    return null;
  }

  #readDate(cells: Cells, row: DateRow): void {
    const wrong = this.#dates.read(cells, row);
    if (wrong !== null)
      this.#trouble(
        cells,
        wrong === this.#options.mapping.date ? "not-a-date" : "unknown-precision",
        wrong,
        true,
      );
  }

  #readKilled(cells: Cells, row: EventRow): void {
    const { killed } = this.#options.mapping;
    row.killedMin = row.killedMax = UNKNOWN_COUNT;
    if (killed?.kind === "one") {
      const count = this.#count(cells, killed.column, "min");
      if (count === 0 && killed.zeroIsUnknown) this.zerosUnknown += 1;
      else {
        row.killedMin = count;
        row.killedMax = this.#most;
      }
    } else if (killed?.kind === "range") {
      row.killedMin = this.#count(cells, killed.min, "min");
      row.killedMax = this.#count(cells, killed.max, "max");
      if (row.killedMax === UNKNOWN_COUNT || row.killedMin <= row.killedMax) return;
      this.#trouble(cells, "range-reversed", killed.max, true);
      [row.killedMin, row.killedMax] = [row.killedMax, row.killedMin];
    }
  }

  /** The highest number of the cell that `#count` has just read. */
  #most = UNKNOWN_COUNT;

  /** The lowest or highest number in a cell; empty is unknown. */
  #count(cells: Cells, column: number, end: "min" | "max"): number {
    const plain = cells.decimal(column);
    if (plain >= 0 && plain < 1e8 && Number.isInteger(plain)) {
      this.#most = plain;
      return plain;
    }
    this.#most = UNKNOWN_COUNT;
    const text = cells.text(column);
    if (isMissing(text)) return UNKNOWN_COUNT;
    const count = readCount(text, this.#options.decimal);
    if (count === null) {
      this.#trouble(cells, "not-a-count", column, true);
      return UNKNOWN_COUNT;
    }
    this.#most = count.max ?? UNKNOWN_COUNT;
    return end === "min" ? count.min : this.#most;
  }

  #readUncertainty(cells: Cells, row: EventRow): void {
    row.uncertaintyKm = this.#uncertainties.read(cells);
    if (this.#uncertainties.isUnknown)
      this.#trouble(cells, "unknown-precision", this.#uncertainties.column, true);
    if (Number.isNaN(row.uncertaintyKm)) this.notPlaceable += 1;
  }

  #trouble(cells: Cells, reason: RowReason, column: number | null, used: boolean): void {
    this.troubles.add({
      line: cells.line,
      column: column === null ? "" : (this.#options.columns[column] ?? ""),
      value: cells.text(column ?? 0),
      reason,
      used,
    });
  }
}

/** All columns that a mapping reads. */
export function columnsOf(mapping: Mapping): number[] {
  const { place, killed, uncertainty } = mapping;
  const columns = [
    mapping.date,
    mapping.datePrecision?.column,
    mapping.placeName,
    mapping.category,
    place?.kind === "one" ? place.column : place?.latitude,
    place?.kind === "two" ? place.longitude : null,
    killed?.kind === "one" ? killed.column : killed?.min,
    killed?.kind === "range" ? killed.max : null,
    uncertainty.kind === "assumed" ? null : uncertainty.column,
  ];
  return columns.filter((column) => column !== null && column !== undefined);
}
