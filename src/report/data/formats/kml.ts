import type { Geometry, Position } from "geojson";
import { type About, aboutText } from "../about.ts";
import type { Column, Layer, Thing, Time } from "../layer.ts";
import { KML_STYLES } from "./kml-styles.ts";

/**
 * KML 2.2: a folder for each layer, all columns of each thing, and when it happened. Things whose style is not
 * among `KML_STYLES` are drawn as the program likes.
 */
export function kml(name: string, layers: readonly Layer[], about: About): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    element("name", name),
    element("description", htmlText(aboutText(about))),
    ...KML_STYLES.map(({ id, style }) => `<Style id="${id}">${style}</Style>`),
    ...layers.map(schema),
    ...layers.map(folder),
    "</Document></kml>\n",
  ].join("\n");
}

const schema = ({ id, columns }: Layer): string =>
  `<Schema name="${id}" id="${id}">${columns
    .map(({ name, isNumber }) => `<SimpleField type="${isNumber ? "double" : "string"}" name="${name}"/>`)
    .join("")}</Schema>`;

const folder = ({ id, title, columns, things }: Layer): string =>
  `<Folder>${element("name", title)}\n${things.map((thing) => placemark(id, columns, thing)).join("\n")}\n</Folder>`;

function placemark(schemaId: string, columns: readonly Column[], thing: Thing): string {
  const cells = columns.flatMap(({ name }) => {
    const cell = thing.row[name] ?? null;
    return cell === null ? [] : [`<SimpleData name="${name}">${xmlText(String(cell))}</SimpleData>`];
  });
  return [
    "<Placemark>",
    element("name", thing.name),
    element("description", htmlText(thing.text)),
    thing.time ? timeElement(thing.time) : "",
    `<styleUrl>#${thing.style}</styleUrl>`,
    `<ExtendedData><SchemaData schemaUrl="#${schemaId}">${cells.join("")}</SchemaData></ExtendedData>`,
    geometryElement(thing.geometry),
    "</Placemark>",
  ].join("");
}

const timeElement = (time: Time): string =>
  "at" in time
    ? `<TimeStamp><when>${time.at}</when></TimeStamp>`
    : `<TimeSpan><begin>${time.from}</begin><end>${time.to}</end></TimeSpan>`;

function geometryElement(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `<Point>${coordinates([geometry.coordinates])}</Point>`;
    case "LineString":
      return `<LineString><tessellate>1</tessellate>${coordinates(geometry.coordinates)}</LineString>`;
    case "Polygon": {
      const [outer = [], ...holes] = geometry.coordinates;
      const ring = (name: string, positions: readonly Position[]) =>
        `<${name}><LinearRing>${coordinates(positions)}</LinearRing></${name}>`;
      return `<Polygon><tessellate>1</tessellate>${ring("outerBoundaryIs", outer)}${holes
        .map((hole) => ring("innerBoundaryIs", hole))
        .join("")}</Polygon>`;
    }
    default:
      throw new Error(`kml: expected a point, a line or a polygon, got ${geometry.type}`);
  }
}

const coordinates = (positions: readonly Position[]): string =>
  `<coordinates>${positions.map((position) => position.join(",")).join(" ")}</coordinates>`;

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

const xmlText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A description is read as HTML, where the signs of XML are written the same: no text becomes markup. */
const htmlText = (text: string): string => xmlText(text).replaceAll("\n", "<br>");
