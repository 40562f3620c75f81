import type { Decimal } from "../../model/finding.ts";
import type { Coordinates } from "../../model/mapping.ts";
import type { RowReason } from "../../model/read-problem.ts";
import type { Cells } from "../formats/table.ts";
import { readDegrees, splitPair } from "./degrees.ts";
import { isMissing } from "./missing.ts";

/** Iraq with its surroundings, in degrees. Latitudes and longitudes share no value, so an exchange shows. */
const AROUND_IRAQ = { south: 28, north: 38.5, west: 38.6, east: 50 };

const isAroundIraq = (lng: number, lat: number): boolean =>
  lat >= AROUND_IRAQ.south && lat <= AROUND_IRAQ.north && lng >= AROUND_IRAQ.west && lng <= AROUND_IRAQ.east;

/** Kinds of shapes, which GeoJSON and KML files say where a point would have its numbers. */
const SHAPE = /^(Multi)?(LineString|Polygon|Point)$|^(GeometryCollection|LinearRing|Model|Track)$/;

/** Reads the place of a record, and watches for what is wrong with all of them. */
export class PlaceReader {
  lng = 0;
  lat = 0;
  reason: RowReason = "not-a-coordinate";
  column: number;
  /** Rows around Iraq, as they are and with latitude and longitude exchanged. */
  aroundIraq = 0;
  aroundIraqSwapped = 0;
  /** Rows in degrees and minutes. */
  minutes = 0;
  /** Rows beyond the degrees of the Earth, and the first of them. */
  beyond = 0;
  firstBeyond: readonly [x: number, y: number] | null = null;

  readonly #coordinates: Coordinates;
  readonly #decimal: Decimal;
  #withMinutes = false;

  constructor(coordinates: Coordinates, decimal: Decimal) {
    this.#coordinates = coordinates;
    this.#decimal = decimal;
    this.column = coordinates.kind === "one" ? coordinates.column : coordinates.latitude;
  }

  /** Sets `lng` and `lat`, or `reason` and `column` and gives false. */
  read(cells: Cells): boolean {
    const at = this.#coordinates;
    this.#withMinutes = false;
    this.column = at.kind === "one" ? at.column : at.latitude;
    const isRead = at.kind === "two" ? this.#two(cells, at.latitude, at.longitude) : this.#one(cells, at);
    if (!isRead) return false;
    const { lng, lat } = this;
    if (isAroundIraq(lng, lat)) this.aroundIraq += 1;
    else if (isAroundIraq(lat, lng)) this.aroundIraqSwapped += 1;
    if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return this.#isBeyond();
    if (lat === 0 && lng === 0) return this.#fail("null-island", this.column);
    if (this.#withMinutes) this.minutes += 1;
    return true;
  }

  #two(cells: Cells, latitude: number, longitude: number): boolean {
    this.lat = cells.decimal(latitude);
    this.lng = cells.decimal(longitude);
    if (Number.isNaN(this.lat)) this.lat = this.#slow(cells.text(latitude), latitude);
    if (Number.isNaN(this.lat)) return false;
    if (Number.isNaN(this.lng)) this.lng = this.#slow(cells.text(longitude), longitude);
    return !Number.isNaN(this.lng);
  }

  #one(cells: Cells, { column, longitudeFirst }: Coordinates & { kind: "one" }): boolean {
    const text = cells.text(column);
    const pair = splitPair(text);
    if (!pair) return this.#fail(isMissing(text) ? "no-coordinates" : "not-a-coordinate", column);
    const [latitude, longitude] = longitudeFirst ? [pair[1], pair[0]] : pair;
    this.lat = this.#slow(latitude, column);
    if (Number.isNaN(this.lat)) return false;
    this.lng = this.#slow(longitude, column);
    return !Number.isNaN(this.lng);
  }

  #slow(text: string, column: number): number {
    const read = readDegrees(text, this.#decimal);
    if (read) {
      this.#withMinutes ||= read.minutes;
      return read.degrees;
    }
    const reason = SHAPE.test(text) ? "not-a-point" : "not-a-coordinate";
    this.#fail(isMissing(text) ? "no-coordinates" : reason, column);
    return Number.NaN;
  }

  #isBeyond(): false {
    this.beyond += 1;
    this.firstBeyond ??= [this.lng, this.lat];
    const at = this.#coordinates;
    const column = at.kind === "two" && Math.abs(this.lat) <= 90 ? at.longitude : this.column;
    return this.#fail("out-of-range", column);
  }

  #fail(reason: RowReason, column: number): false {
    this.reason = reason;
    this.column = column;
    return false;
  }
}

/** What coordinates beyond the degrees of the Earth may be, for those that lie in Iraq. */
export function guessProjection([x, y]: readonly [number, number]): "utm" | "web-mercator" | "unknown" {
  const [east, north] = [Math.abs(x), Math.abs(y)];
  const isUtm = (a: number, b: number): boolean =>
    a >= 100_000 && a < 1_000_000 && b > 3_000_000 && b < 4_400_000;
  const isMercator = (a: number, b: number): boolean =>
    a > 4_200_000 && a < 5_500_000 && b > 3_200_000 && b < 4_700_000;
  if (isUtm(east, north) || isUtm(north, east)) return "utm";
  return isMercator(east, north) || isMercator(north, east) ? "web-mercator" : "unknown";
}
