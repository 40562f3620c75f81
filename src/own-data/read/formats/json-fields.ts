/** The fields of a thing, by name, as texts. Names are words like any other: `__proto__` too. */
export type Fields = ReadonlyMap<string, string>;

/** Columns that stand for the point of a GeoJSON feature or a KML placemark. */
export const POINT_LONGITUDE = "point: longitude";
export const POINT_LATITUDE = "point: latitude";

const DEEPEST = 3;

/** The fields of an object, those of objects in it as `a.b`. Throws a `SyntaxError` for what is none. */
export function fieldsOfObject(value: unknown): Fields {
  const fields = new Map<string, string>();
  addFields(fields, "", asObject(value), 1);
  return fields;
}

/** The fields of a GeoJSON feature: its point, its id, its properties. */
export function fieldsOfFeature(value: unknown): Fields {
  const feature = new Map(Object.entries(asObject(value)));
  const fields = new Map<string, string>();
  addPoint(fields, feature.get("geometry"));
  const id = feature.get("id");
  if (typeof id === "string" || typeof id === "number") fields.set("id", String(id));
  const properties = feature.get("properties");
  if (typeof properties === "object" && properties !== null) addFields(fields, "", properties, 1);
  return fields;
}

/** Of several points the first. Of lines and areas their kind, which is no coordinate and is told as such. */
function addPoint(fields: Map<string, string>, geometry: unknown): void {
  if (typeof geometry !== "object" || geometry === null) return;
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  const position = type === "MultiPoint" && Array.isArray(coordinates) ? coordinates[0] : coordinates;
  const isPoint = (type === "Point" || type === "MultiPoint") && Array.isArray(position);
  fields.set(POINT_LONGITUDE, isPoint ? textOf(position[0]) : textOf(type));
  fields.set(POINT_LATITUDE, isPoint ? textOf(position[1]) : textOf(type));
}

function asObject(value: unknown): object {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new SyntaxError("not an object");
  return value;
}

function addFields(fields: Map<string, string>, path: string, from: object, depth: number): void {
  for (const [key, value] of Object.entries(from)) {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (isObject && depth < DEEPEST) addFields(fields, `${path}${key}.`, value, depth + 1);
    else fields.set(path + key, textOf(value));
  }
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
