import { DATE_GRAINS, type EventColumns } from "../../model/event-columns.ts";

const FIRST_ROOM = 1024;
const MOST_CATEGORIES = 0xffff;

type Numbers = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** One event, ready for its row. */
export interface EventRow {
  lng: number;
  lat: number;
  day: number;
  /** Index into `DATE_GRAINS`. */
  grain: number;
  killedMin: number;
  killedMax: number;
  uncertaintyKm: number;
  category: string;
  place: string;
  record: number;
}

export const DAY_GRAIN = DATE_GRAINS.indexOf("day");

/** Typed columns that double their room as events come. */
export class GrowingEvents {
  length = 0;
  /** Rows whose category found no number any more. */
  categoriesLost = 0;

  #room = FIRST_ROOM;
  #lng = new Float64Array(FIRST_ROOM);
  #lat = new Float64Array(FIRST_ROOM);
  #day = new Int32Array(FIRST_ROOM);
  #grain = new Uint8Array(FIRST_ROOM);
  #killedMin = new Int32Array(FIRST_ROOM);
  #killedMax = new Int32Array(FIRST_ROOM);
  #uncertaintyKm = new Float32Array(FIRST_ROOM);
  #category = new Uint16Array(FIRST_ROOM);
  #place = new Uint32Array(FIRST_ROOM);
  #record = new Uint32Array(FIRST_ROOM);
  readonly #categories = new Map<string, number>();
  readonly #places = new Map<string, number>();

  push(row: EventRow): void {
    if (this.length === this.#room) this.#grow();
    const i = this.length;
    this.#lng[i] = row.lng;
    this.#lat[i] = row.lat;
    this.#day[i] = row.day;
    this.#grain[i] = row.grain;
    this.#killedMin[i] = row.killedMin;
    this.#killedMax[i] = row.killedMax;
    this.#uncertaintyKm[i] = row.uncertaintyKm;
    this.#category[i] = this.#categoryOf(row.category);
    this.#place[i] = numberOf(this.#places, row.place);
    this.#record[i] = row.record;
    this.length += 1;
  }

  /** The columns, cut to their length. More events cannot be added after. */
  finished(): EventColumns {
    const { length } = this;
    return {
      length,
      lng: this.#lng.slice(0, length),
      lat: this.#lat.slice(0, length),
      day: this.#day.slice(0, length),
      dateGrain: this.#grain.slice(0, length),
      killedMin: this.#killedMin.slice(0, length),
      killedMax: this.#killedMax.slice(0, length),
      uncertaintyKm: this.#uncertaintyKm.slice(0, length),
      category: this.#category.slice(0, length),
      categories: [...this.#categories.keys()],
      place: this.#place.slice(0, length),
      places: [...this.#places.keys()],
      record: this.#record.slice(0, length),
    };
  }

  #categoryOf(text: string): number {
    if (this.#categories.size < MOST_CATEGORIES || this.#categories.has(text))
      return numberOf(this.#categories, text);
    this.categoriesLost += 1;
    return numberOf(this.#categories, "");
  }

  #grow(): void {
    this.#room *= 2;
    this.#lng = grown(this.#lng, new Float64Array(this.#room));
    this.#lat = grown(this.#lat, new Float64Array(this.#room));
    this.#day = grown(this.#day, new Int32Array(this.#room));
    this.#grain = grown(this.#grain, new Uint8Array(this.#room));
    this.#killedMin = grown(this.#killedMin, new Int32Array(this.#room));
    this.#killedMax = grown(this.#killedMax, new Int32Array(this.#room));
    this.#uncertaintyKm = grown(this.#uncertaintyKm, new Float32Array(this.#room));
    this.#category = grown(this.#category, new Uint16Array(this.#room));
    this.#place = grown(this.#place, new Uint32Array(this.#room));
    this.#record = grown(this.#record, new Uint32Array(this.#room));
  }
}

function grown<Column extends Numbers>(old: Column, larger: Column): Column {
  larger.set(old);
  return larger;
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/** The buffers of events, to be handed over to the page without a copy. */
export const buffersOf = (events: EventColumns): ArrayBufferLike[] =>
  [
    events.lng,
    events.lat,
    events.day,
    events.dateGrain,
    events.killedMin,
    events.killedMax,
    events.uncertaintyKm,
    events.category,
    events.place,
    events.record,
  ].map(({ buffer }) => buffer);
