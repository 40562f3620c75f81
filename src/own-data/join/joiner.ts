import type { Polygon, Position } from "geojson";
import { EARTH_RADIUS_KM } from "../../model/earth.ts";
import type { EventColumns, JoinColumns } from "../model/event-columns.ts";
import { CellGrid } from "./cell-grid.ts";
import { type DiscShareIn, discShares, reachOf } from "./disc-shares.ts";
import { layGround } from "./ground.ts";
import { NearBorder } from "./near-border.ts";
import { NearCentre } from "./near-centre.ts";
import { type FindRegion, gridRegions } from "./region-grid.ts";
import { RepeatedPlaces } from "./repeated-places.ts";
import { UnitVector } from "./unit-vector.ts";

/** What events are joined to: regions in the order of the dataset, and the centres that are to count. */
export interface JoinedTo {
  readonly regions: readonly { readonly geometry: Polygon }[];
  readonly centres: readonly { readonly position: Position }[];
}

/** A point outside is at least a millimetre off: 0 kilometres say inside. */
const LEAST_OFF_KM = 1e-6;

/** Lays events against the map's own ground, whose regions do not overlap. Made once; the ground is laid out when it is made. */
export interface Joiner {
  /** Joins all rows at once. */
  readonly join: (events: EventColumns) => JoinColumns;
  /** Joins rows by pieces, for those who tell of progress or may stop: call `advance` until it is the length. */
  readonly begin: (events: EventColumns) => JoinRun;
}

/** A join on its way. Rows not yet reached hold zeros. */
export interface JoinRun {
  readonly columns: JoinColumns;
  /** Joins at most so many rows more, and gives the number of rows joined. */
  readonly advance: (rows: number) => number;
}

/** Throws where there are no regions or centres, or more than a column of bytes can count. */
export function createJoiner({ regions, centres }: JoinedTo): Joiner {
  if (regions.length < 1 || regions.length > 127)
    throw new RangeError(`regions: 1 to 127 expected, got ${regions.length}`);
  if (centres.length < 1 || centres.length > 255)
    throw new RangeError(`centres: 1 to 255 expected, got ${centres.length}`);
  const polygons = regions.map(({ geometry }) => geometry);
  const ground = layGround(polygons);
  const grid = new CellGrid(ground.lng, ground.lat);
  const laid: Laid = {
    grid,
    findRegion: gridRegions(polygons),
    nearCentre: new NearCentre(
      centres.map(({ position }) => position),
      grid,
    ),
    nearBorder: new NearBorder(ground, grid),
    shareIn: discShares(polygons, ground),
  };
  const begin = (events: EventColumns): JoinRun => {
    const columns = emptyColumns(events.length, regions.length);
    const places = new RepeatedPlaces(events.lng, events.lat, events.uncertaintyKm);
    let done = 0;
    const advance = (rows: number): number => {
      const end = Math.min(events.length, done + Math.max(0, rows));
      locateRows(laid, events, columns, done, end);
      weighRows(laid, events, columns, places, done, end);
      done = end;
      return done;
    };
    return { columns, advance };
  };
  const join = (events: EventColumns): JoinColumns => {
    const run = begin(events);
    run.advance(events.length);
    return run.columns;
  };
  return { join, begin };
}

interface Laid {
  readonly grid: CellGrid;
  readonly findRegion: FindRegion;
  readonly nearCentre: NearCentre;
  readonly nearBorder: NearBorder;
  readonly shareIn: DiscShareIn;
}

function emptyColumns(length: number, regions: number): JoinColumns {
  return {
    region: new Int8Array(length),
    bandKm: new Float32Array(length),
    centre: new Uint8Array(length),
    centreKm: new Float32Array(length),
    membership: Array.from({ length: regions }, () => new Float32Array(length)),
  };
}

/** What every event has: a region or none, and a nearest centre. One after the other, which is the faster. */
export function locateRows(
  { grid, findRegion, nearCentre }: Pick<Laid, "grid" | "findRegion" | "nearCentre">,
  { lng, lat }: EventColumns,
  { region, centre, centreKm }: Pick<JoinColumns, "region" | "centre" | "centreKm">,
  start: number,
  end: number,
): void {
  for (let row = start; row < end; row++) region[row] = findRegion(lng[row] as number, lat[row] as number);
  for (let row = start; row < end; row++) {
    const east = lng[row] as number;
    const north = lat[row] as number;
    const nearest = nearCentre.nearest(grid.cellOf(east, north), east, north);
    centre[row] = nearest;
    centreKm[row] = arcKm(nearCentre.chordTo(nearest, east, north));
  }
}

/** What the border near an event says: how far the band is, and what of its disc lies in each region. */
function weighRows(
  { grid, nearBorder, shareIn }: Laid,
  { lng, lat, uncertaintyKm }: EventColumns,
  { region, bandKm, membership }: JoinColumns,
  places: RepeatedPlaces,
  start: number,
  end: number,
): void {
  const at = new UnitVector();
  for (let row = start; row < end; row++) {
    const east = lng[row] as number;
    const north = lat[row] as number;
    const within = region[row] as number;
    at.moveTo(east, north);
    const chord = nearBorder.chordFrom(grid.cellOf(east, north), at);
    bandKm[row] = within === -1 ? Math.max(LEAST_OFF_KM, arcKm(chord)) : 0;

    const radiusKm = uncertaintyKm[row] as number;
    if (Number.isNaN(radiusKm)) continue;
    if (!(radiusKm > 0) || chord > reachOf(radiusKm)) {
      // The border leaves the disc whole: all of it lies where its middle does.
      if (within !== -1) (membership[within] as Float32Array)[row] = 1;
      continue;
    }
    const first = places.firstOf(row);
    const disc = { at, position: [east, north], region: within, radiusKm };
    membership.forEach((shares, i) => {
      shares[row] = first < row ? (shares[first] as number) : shareIn(i, disc);
    });
  }
}

/** The length along the ground, in kilometres, of a chord of the sphere of radius 1. */
function arcKm(chord: number): number {
  const c2 = chord * chord;
  // 2 asin(chord / 2) by its series, exact to ten digits up to two thousand kilometres, and faster.
  const arc =
    c2 < 0.1
      ? chord * (1 + c2 * (1 / 24 + c2 * (3 / 640 + c2 * (5 / 7168 + c2 * (35 / 294_912)))))
      : 2 * Math.asin(Math.min(1, chord / 2));
  return EARTH_RADIUS_KM * arc;
}
