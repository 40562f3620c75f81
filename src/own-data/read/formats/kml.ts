import type { Chunks } from "../bytes/chunks.ts";
import { POINT_LATITUDE, POINT_LONGITUDE } from "./json-fields.ts";
import type { Thing, WalkThings } from "./things.ts";
import { readXml } from "./xml.ts";

/** Fields of a placemark that stand in elements of their own. */
const OWN_FIELDS = new Set(["name", "description", "address", "when", "begin", "end"]);

const SHAPES = new Set(["LineString", "LinearRing", "Polygon", "Model", "Track"]);

/** The placemarks of a KML document. Their number stands for a line. */
export const walkKml =
  (open: () => Chunks): WalkThings =>
  async ({ signal, pause, from }, visit) => {
    let number = 0;
    let isDone = false;
    const placemarks = new PlacemarkReader((fields) => {
      number += 1;
      if (isDone || number <= (from?.record ?? 0)) return;
      const thing: Thing = { line: number, offset: -1, fields, flaw: null };
      isDone = !visit(thing);
    });
    await readXml(open(), placemarks, () => {
      signal?.throwIfAborted();
      pause?.();
      return isDone;
    });
  };

/** Gathers what is said of a placemark until it is closed. */
class PlacemarkReader {
  #fields: Map<string, string> | null = null;
  /** The elements that are open inside a placemark. */
  #path: string[] = [];
  #dataName = "";
  #text = "";
  readonly #give: (fields: Map<string, string>) => void;

  constructor(give: (fields: Map<string, string>) => void) {
    this.#give = give;
  }

  open = (name: string, attribute: (name: string) => string): void => {
    if (name === "Placemark") {
      this.#fields = new Map();
      this.#path = [];
      return;
    }
    if (!this.#fields) return;
    this.#path.push(name);
    this.#text = "";
    if (name === "Data" || name === "SimpleData") this.#dataName = attribute("name");
    if (SHAPES.has(name)) this.#point(name, name, false);
  };

  text = (text: string): void => {
    if (this.#fields) this.#text += text;
  };

  close = (name: string): void => {
    if (!this.#fields) return;
    if (name === "Placemark") {
      this.#give(this.#fields);
      this.#fields = null;
      return;
    }
    this.#path.pop();
    const text = this.#text.trim();
    this.#text = "";
    const parent = this.#path.at(-1);
    if (name === "coordinates" && parent === "Point") {
      const [longitude = "", latitude = ""] = text.split(",");
      this.#point(longitude.trim(), latitude.trim(), true);
    } else if ((name === "value" && parent === "Data") || name === "SimpleData")
      this.#set(this.#dataName, text);
    else if (OWN_FIELDS.has(name)) this.#set(name, text);
  };

  #set(name: string, text: string): void {
    if (name && !this.#fields?.has(name)) this.#fields?.set(name, text);
  }

  /** The first point of several; a point rather than a shape. */
  #point(longitude: string, latitude: string, isPoint: boolean): void {
    const told = this.#fields?.get(POINT_LONGITUDE);
    if (told !== undefined && (!isPoint || !SHAPES.has(told))) return;
    this.#fields?.set(POINT_LONGITUDE, longitude);
    this.#fields?.set(POINT_LATITUDE, latitude);
  }
}
