import { LANGS, type Localized } from "../../src/model/localized.ts";
import { PLACE_KINDS, type Place } from "../../src/model/place.ts";
import { oneOf, type Row, readTable } from "./read-table.ts";

/** The names on the map: `gazetteer.csv`, a ridge of several points as one name at its middle. */
export function readPlaces(): Place[] {
  const rows = readTable("gazetteer.csv");
  const ridges = new Map<string, Row[]>();
  const places: Place[] = [];
  for (const row of rows) {
    const ridge = /^(.+) \d+\/\d+$/.exec(row.text("name_en"))?.[1];
    if (ridge) ridges.set(ridge, [...(ridges.get(ridge) ?? []), row]);
    else places.push(asPlace(row, row.localized("name")));
  }
  for (const [name, points] of ridges) {
    const middle = points[Math.floor((points.length - 1) / 2)];
    if (middle) places.push(asPlace(middle, { ...middle.localized("name"), en: name }));
  }
  return places;
}

function asPlace(row: Row, name: Localized): Place {
  return {
    kind: oneOf(row, "kind", PLACE_KINDS),
    position: [row.decimal("lon"), row.decimal("lat")],
    name,
  };
}

/** The names of a region, a governorate or a district, by its English spelling. */
export type Terms = (kind: string, english: string) => Localized;

/** `terms.csv`; asking for a name that it lacks is an error. */
export function readTerms(): Terms {
  const terms = new Map(
    readTable("terms.csv").map((row) => [`${row.text("kind")}/${row.text("value")}`, row.localized("name")]),
  );
  return (kind, english) => {
    const term = terms.get(`${kind}/${english}`);
    if (!term) throw new Error(`terms.csv: no ${kind} named ${english} in ${LANGS.join(", ")}`);
    return term;
  };
}
