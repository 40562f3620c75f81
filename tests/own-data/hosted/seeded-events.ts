import { seededRandom } from "../acled-like.ts";
import type { Row } from "./write-flatgeobuf.ts";

const TYPES = ["Battles", "Riots", "Explosions/Remote violence"];
const NOTE = "What was reported of it, in a sentence or two, as tables of this kind have it.";

/** Rows of ACLED's kind all over and around Iraq, of our own making; so many of them, the same every time. */
export function acledRows(count: number, seed = 20210503): Row[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const [lng, lat] = [41.5 + 5 * random(), 33 + 4.5 * random()];
    return {
      lng,
      lat,
      values: {
        event_id_cnty: `IRQ${i}`,
        event_date: `2021-05-${String(1 + (i % 28)).padStart(2, "0")}`,
        time_precision: String(1 + (i % 3)),
        event_type: TYPES[i % TYPES.length] ?? "",
        actor1: "Unidentified Armed Group (Iraq)",
        inter1: "3",
        interaction: "37",
        location: `Place ${i % 300}`,
        latitude: lat,
        longitude: lng,
        geo_precision: 1 + (i % 3),
        fatalities: i % 5,
        notes: NOTE.repeat(1 + (i % 2)),
      },
    };
  });
}
