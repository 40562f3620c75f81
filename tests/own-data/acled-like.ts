/** Columns of an ACLED export. The rows are made up; only their kind and length are those of real ones. */
export const ACLED_COLUMNS =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp".split(
    ",",
  );

/** Random numbers that are the same each time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);
const TYPES = ["Battles", "Explosions/Remote violence", "Violence against civilians", "Protests", "Riots"];
const WORDS =
  "on a road near the village unknown men opened fire at a checkpoint of the army and left before help came; the number of wounded is not known".split(
    " ",
  );

/** Lines of a table as ACLED's, of about 500 bytes each, the header first. */
export function* acledLikeLines(rows: number, places = 3000): Generator<string> {
  const random = seededRandom(20_210_503);
  const below = (end: number): number => Math.floor(random() * end);
  yield `${ACLED_COLUMNS.join(",")}\n`;
  for (let row = 0; row < rows; row += 1) {
    const day = `${String(1 + below(28)).padStart(2, "0")} ${MONTHS[below(12)]} ${2017 + below(8)}`;
    const notes = Array.from({ length: 40 + below(20) }, () => WORDS[below(WORDS.length)]).join(" ");
    const type = TYPES[below(TYPES.length)];
    const place = `Place ${below(places)}`;
    yield `IRQ${row},${day},${2017 + below(8)},${1 + below(3)},Political violence,${type},Armed clash,` +
      `"Actor ${below(40)}, of a place",Associates ${below(20)},State forces,Actor ${below(40)},,Rebel group,` +
      `State forces-Rebel group,${below(2) ? "Civilian targeting" : ""},368,Middle East,Iraq,Kirkuk,Daquq,,` +
      `${place},${(34 + random() * 2).toFixed(4)},${(43 + random() * 3).toFixed(4)},${1 + below(3)},` +
      `"Agency ${below(30)}; Agency ${below(30)}",National,"On a day of the year, ${notes}, ""it was said"".",` +
      `${below(5)},,${1_600_000_000 + row}\n`;
  }
}
