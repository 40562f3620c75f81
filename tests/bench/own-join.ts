import { booleanPointInPolygon } from "@turf/turf";
import { NO_OWN_FILTER, passing } from "../../src/own-data/count/passing.ts";
import { CellGrid } from "../../src/own-data/join/cell-grid.ts";
import { layGround } from "../../src/own-data/join/ground.ts";
import { createJoiner, locateRows } from "../../src/own-data/join/joiner.ts";
import { NearCentre } from "../../src/own-data/join/near-centre.ts";
import { gridRegions } from "../../src/own-data/join/region-grid.ts";
import type { EventColumns } from "../../src/own-data/model/event-columns.ts";
import { seededRandom } from "../own-data/acled-like.ts";
import { publishedCentres, publishedRegions } from "../support/published.ts";
import { formatTable, median } from "./table.ts";

/** A million rows are filtered, however many are joined. */
const FILTERED = 1_000_000;
const FILTER_RUNS = 9;

const geometries = publishedRegions.map(({ geometry }) => geometry);
const centres = publishedCentres.filter(({ role }) => role === "field");

/** Joining events to regions and centres, beside asking Turf of each region, and filtering by period. */
export function benchOwnJoin(runs: number, rows: number): string {
  const joiner = createJoiner({ regions: publishedRegions, centres });
  const locate = createLocator();
  const events = randomEvents(rows);
  const few = randomEvents(20_000);
  const ways = {
    naive: { join: joinWithTurf, spent: [] as number[] },
    located: { join: (some: EventColumns) => locate(some), spent: [] as number[] },
    joined: { join: (some: EventColumns) => joiner.join(some).region, spent: [] as number[] },
  };
  // Once on a part, to warm up.
  for (const { join } of Object.values(ways)) join(few);
  for (let run = 0; run < runs; run += 1) {
    const answers = Object.values(ways).map(({ join, spent }) => {
      const { ms, value } = timed(() => join(events));
      spent.push(ms);
      return value;
    });
    refuseOtherAnswers(answers);
  }
  const of = (way: keyof typeof ways): number => median(ways[way].spent);
  const line = (name: string, way: keyof typeof ways): string[] => [
    name,
    of(way).toFixed(0),
    of("naive").toFixed(0),
    "ms",
    (of("naive") / of(way)).toFixed(1),
  ];
  return formatTable([
    [`${rows} rows, the same region in each`, "ours", "Turf, regions alone", "", "times"],
    line("regions, nearest centres and the distances to them", "located"),
    line("and distances to the band, shares of all discs", "joined"),
    [`a period of ${FILTERED} rows`, benchFilter(joiner).toFixed(1), "", "ms", ""],
  ]);
}

/** The first half of a join, without what Turf has no answer for. */
function createLocator(): (events: EventColumns) => Int8Array {
  const { lng, lat } = layGround(geometries);
  const grid = new CellGrid(lng, lat);
  const findRegion = gridRegions(geometries);
  const near = new NearCentre(
    centres.map(({ position }) => position),
    grid,
  );
  return (events) => {
    const region = new Int8Array(events.length);
    const centre = new Uint8Array(events.length);
    const centreKm = new Float32Array(events.length);
    locateRows(
      { grid, findRegion, nearCentre: near },
      events,
      { region, centre, centreKm: centreKm },
      0,
      events.length,
    );
    return region;
  };
}

function refuseOtherAnswers([first, ...others]: readonly Int8Array[]): void {
  for (const other of others) {
    const row = other.findIndex((region, i) => region !== first?.[i]);
    if (row >= 0) throw new Error(`row ${row}: Turf finds region ${first?.[row]}, ours is ${other[row]}`);
  }
}

/** The loop that anybody would write first. */
function joinWithTurf({ lng, lat, length }: EventColumns): Int8Array {
  const found = new Int8Array(length);
  for (let row = 0; row < length; row += 1) {
    const point = [lng[row] as number, lat[row] as number];
    found[row] = geometries.findIndex((region) => booleanPointInPolygon(point, region));
  }
  return found;
}

function benchFilter(joiner: ReturnType<typeof createJoiner>): number {
  const events = randomEvents(FILTERED);
  const joined = {
    events,
    join: joiner.join(events),
    regions: publishedRegions.map(({ id }) => id as never),
  };
  const mask = new Uint8Array(FILTERED);
  const spent = Array.from({ length: FILTER_RUNS }, (_, run) => {
    const period = { from: `${2018 + (run % 3)}-04`, to: `${2020 + (run % 4)}-09` };
    return timed(() => passing(joined, { ...NO_OWN_FILTER, ...period }, mask)).ms;
  });
  return median(spent);
}

/** Around the band, no two at the same place; radii and dates as ACLED's become. */
function randomEvents(length: number): EventColumns {
  const random = seededRandom(20_210_503);
  const radii = [8, 8, 25, Number.NaN];
  return {
    length,
    lng: Float64Array.from({ length }, () => 41.5 + random() * 4.5),
    lat: Float64Array.from({ length }, () => 33.8 + random() * 3.2),
    day: Int32Array.from({ length }, () => 17_167 + Math.floor(random() * 3000)),
    dateGrain: Uint8Array.from({ length }, () => Math.floor(random() * 2.2)),
    killedMin: new Int32Array(length),
    killedMax: new Int32Array(length),
    uncertaintyKm: Float32Array.from({ length }, () => radii[Math.floor(random() * 4)] ?? 8),
    category: new Uint16Array(length),
    categories: [""],
    place: new Uint32Array(length),
    places: [""],
    record: new Uint32Array(length),
  };
}

function timed<Value>(work: () => Value): { readonly ms: number; readonly value: Value } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}
