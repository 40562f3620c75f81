import { LONGEST_RECORD } from "../../model/limits.ts";
import { CutShort } from "../bytes/chunks.ts";
import type { OpenText } from "./delimited.ts";
import { type Fields, fieldsOfFeature, fieldsOfObject } from "./json-fields.ts";
import { type JsonDepth, JsonScanner } from "./json-scanner.ts";
import { NO_THING, type Thing, type WalkThings } from "./things.ts";

type FieldsOf = (value: unknown) => Fields;

function thingIn(bytes: Uint8Array, line: number, offset: number, fieldsOf: FieldsOf): Thing {
  if (bytes.length === 0) return { line, offset, ...NO_THING, flaw: "too-long" };
  try {
    const fields = fieldsOf(JSON.parse(new TextDecoder().decode(bytes)));
    return { line, offset, fields, flaw: null };
  } catch {
    return { line, offset, ...NO_THING, flaw: "not-json" };
  }
}

/** The objects in the lists of a JSON text. Their number stands for a line. */
export const walkJson =
  (open: OpenText, depth: JsonDepth, isGeo: boolean): WalkThings =>
  async ({ signal, pause, from }, visit) => {
    const scanner = new JsonScanner(depth, from?.offset);
    const fieldsOf = isGeo ? fieldsOfFeature : fieldsOfObject;
    let line = from?.line ?? 1;
    for await (const chunk of open(from?.offset ?? 0)) {
      signal?.throwIfAborted();
      scanner.feed(chunk);
      while (scanner.next()) {
        if (!visit(thingIn(scanner.item, line, scanner.offset, fieldsOf))) return;
        line += 1;
      }
      pause?.();
    }
    if (!scanner.isClosed) throw new CutShort("the text ends before its lists do");
  };

const LF = 10;

/** An object a line, features of GeoJSON among them. A line that is none costs itself. */
export const walkJsonLines =
  (open: OpenText): WalkThings =>
  async ({ signal, pause, from }, visit) => {
    let line = from?.line ?? 1;
    let base = from?.offset ?? 0;
    let left: Uint8Array = new Uint8Array(0);
    let isTooLong = false;
    const visitLine = (bytes: Uint8Array, offset: number): boolean => {
      if (!isTooLong && isBlank(bytes)) return true;
      return visit(thingIn(isTooLong ? new Uint8Array(0) : withoutMark(bytes), line, offset, fieldsOfLine));
    };
    for await (const chunk of open(base)) {
      signal?.throwIfAborted();
      const bytes = joined(left, chunk);
      let at = 0;
      for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, at)) {
        if (!visitLine(bytes.subarray(at, end), base + at)) return;
        isTooLong = false;
        line += 1;
        at = end + 1;
      }
      left = bytes.subarray(at);
      base += at;
      if (left.length > LONGEST_RECORD) {
        isTooLong = true;
        base += left.length;
        left = new Uint8Array(0);
      }
      pause?.();
    }
    visitLine(left, base);
  };

const isFeature = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.entries(value).some(isTypeOfFeature);

const isTypeOfFeature = ([key, type]: [string, unknown]): boolean => key === "type" && type === "Feature";

const fieldsOfLine: FieldsOf = (value) => (isFeature(value) ? fieldsOfFeature(value) : fieldsOfObject(value));

/** Begins each text of a sequence of GeoJSON texts (RFC 8142). */
const RECORD_SEPARATOR = 30;

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === RECORD_SEPARATOR ? bytes.subarray(1) : bytes;

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13 || byte === RECORD_SEPARATOR);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
