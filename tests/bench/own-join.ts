import { booleanPointInPolygon } from "@turf/turf";
import { NO_OWN_FILTER, passing } from "../../src/own-data/count/passing.ts";
import { createJoiner } from "../../src/own-data/join/joiner.ts";
import type { EventColumns } from "../../src/own-data/model/event-columns.ts";
import { seededRandom } from "../own-data/acled-like.ts";
import { publishedCentres, publishedRegions } from "../support/published.ts";
import { formatTable, median } from "./table.ts";

/** A million rows are filtered, however many are joined. */
const FILTERED = 1_000_000;
const FILTER_RUNS = 9;

/** Joining events to regions and centres, beside asking Turf of each region, and filtering by period. */
export function benchOwnJoin(runs: number, rows: number): string {
  const centres = publishedCentres.filter(({ role }) => role === "field");
  const joiner = createJoiner({ regions: publishedRegions, centres });
  const events = randomEvents(rows);
  joiner.join(randomEvents(10_000));
  const ours: number[] = [];
  const turf: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const joined = timed(() => joiner.join(events));
    const naive = timed(() => joinWithTurf(events));
    ours.push(joined.ms);
    turf.push(naive.ms);
    const other = naive.value.findIndex((region, row) => region !== joined.value.region[row]);
    if (other >= 0) throw new Error(`row ${other}: Turf finds another region`);
  }
  const [own, naive] = [median(ours), median(turf)];
  return formatTable([
    [`${rows} rows`, "ours", "turf.booleanPointInPolygon", "", "times"],
    ["join, the same region in every row", own.toFixed(0), naive.toFixed(0), "ms", (naive / own).toFixed(1)],
    [`a period of ${FILTERED} rows`, benchFilter(joiner).toFixed(1), "", "ms", ""],
  ]);
}

/** The loop that anybody would write first. */
function joinWithTurf({ lng, lat, length }: EventColumns): Int8Array {
  const found = new Int8Array(length);
  for (let row = 0; row < length; row += 1) {
    const point = [lng[row] as number, lat[row] as number];
    found[row] = publishedRegions.findIndex((region) => booleanPointInPolygon(point, region.geometry));
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
