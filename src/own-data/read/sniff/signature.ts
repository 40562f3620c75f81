import { type Finding, type Format, found, type Packing } from "../../model/finding.ts";
import { ReadError } from "../../model/read-problem.ts";

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

export function findPacking(head: Uint8Array): Finding<Packing> {
  if (startsWith(head, ...GZIP)) return found("gzip", true, "signature");
  const isZip = startsWith(head, ...ZIP) || startsWith(head, ...EMPTY_ZIP);
  return isZip ? found("zip", true, "signature") : found("none", true, "signature");
}

/** First bytes of files that people take for tables, or drop by mistake. */
const OTHERS: readonly (readonly [seen: string, ...bytes: number[]])[] = [
  ["pdf", 0x25, 0x50, 0x44, 0x46],
  ["old-excel", 0xd0, 0xcf, 0x11, 0xe0],
  ["image", 0x89, 0x50, 0x4e, 0x47],
  ["image", 0xff, 0xd8, 0xff],
  ["image", 0x47, 0x49, 0x46, 0x38],
  ["archive", 0x37, 0x7a, 0xbc, 0xaf],
  ["archive", 0x52, 0x61, 0x72, 0x21],
  ["parquet", 0x50, 0x41, 0x52, 0x31],
  ["sqlite", 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
];

/** Throws a `ReadError` for a file that begins as no table does. */
export function refuseOthers(head: Uint8Array): void {
  for (const [seen, ...bytes] of OTHERS)
    if (startsWith(head, ...bytes)) throw new ReadError("not-a-table", { seen });
}

/** Begins the records of a GeoJSON text sequence (RFC 8142). */
const RECORD_SEPARATOR = "\u001e";

/** What a text is, by how it begins. Throws a `ReadError` for a page or for what is no text. */
export function findTextFormat(head: string): Finding<Format> {
  const text = head.replaceAll(RECORD_SEPARATOR, "").replace(/^[\ufeff\s]+/, "");
  if (/^<(!doctype\s+html|html|head|body|table)\b/i.test(text))
    throw new ReadError("not-a-table", { seen: "html" });
  if (/^<\?xml|^<[a-z:]*kml\b/i.test(text)) {
    if (/<([a-z]+:)?kml\b/i.test(text)) return found("kml", true, "signature");
    throw new ReadError("not-a-table", { seen: "xml" });
  }
  if (text.startsWith("[") && /^\[\s*(\{|\]|$)/.test(text)) return found("json", true, "signature");
  if (text.startsWith("{")) return findJsonKind(text);
  if (isBinary(text.slice(0, 4096))) throw new ReadError("not-a-table", { seen: "binary" });
  return found("delimited", true, "usual");
}

/** Whether a twentieth of it is no sign of writing. Random bytes have twice as many that are none. */
function isBinary(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) strange += 1;
  }
  return strange > text.length * 0.05;
}

function findJsonKind(text: string): Finding<Format> {
  const [firstLine = ""] = text.split("\n", 1);
  const isAlone = !text.trimEnd().includes("\n");
  const value = parsed(firstLine);
  if (value !== null && !isCollection(firstLine) && !(isAlone && hasList(value)))
    return found("json-lines", !isAlone, "signature");
  const isGeo = /"type"\s*:\s*"(FeatureCollection|Feature)"/.test(text);
  return found(isGeo ? "geojson" : "json", true, "signature");
}

const isCollection = (line: string): boolean => /^\{\s*"type"\s*:\s*"FeatureCollection"/.test(line);

/** Whether an object is a wrapping around a list of objects. */
const hasList = (value: object): boolean =>
  Object.values(value).some(
    (inner) =>
      Array.isArray(inner) &&
      inner.some((one) => typeof one === "object" && one !== null && !Array.isArray(one)),
  );

function parsed(line: string): object | null {
  try {
    return Object(JSON.parse(line));
  } catch {
    return null;
  }
}
