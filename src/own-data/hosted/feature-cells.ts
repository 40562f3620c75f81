import type { ByteBuffer } from "flatbuffers";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import type { RowReason } from "../model/read-problem.ts";
import { POINT_LATITUDE, POINT_LONGITUDE } from "../read/formats/json-fields.ts";
import type { Cells } from "../read/formats/table.ts";
import type { FileHeader } from "./file-header.ts";
import { HostedError } from "./hosted-problem.ts";

/**
 * Names of a file's columns, and of two more for its point. These are called as known sources call theirs,
 * unless the file has such columns itself.
 */
export function columnsWithPoint({ columns }: FileHeader): string[] {
  const names = columns.map(({ name }) => name);
  const isFree = (wanted: string): boolean => !names.some((name) => name.trim().toLowerCase() === wanted);
  const lng = isFree("longitude") ? "longitude" : POINT_LONGITUDE;
  const lat = isFree("latitude") ? "latitude" : POINT_LATITUDE;
  return [...names, lng, lat];
}

/** Bytes of a value of each type with a length of its own; all others begin with theirs. */
const LENGTHS: Readonly<Partial<Record<ColumnType, number>>> = {
  [ColumnType.Bool]: 1,
  [ColumnType.Byte]: 1,
  [ColumnType.UByte]: 1,
  [ColumnType.Short]: 2,
  [ColumnType.UShort]: 2,
  [ColumnType.Int]: 4,
  [ColumnType.UInt]: 4,
  [ColumnType.Float]: 4,
  [ColumnType.Long]: 8,
  [ColumnType.ULong]: 8,
  [ColumnType.Double]: 8,
};
const LENGTH_BYTES = 4;
const NUMBER_BYTES = 2;
const ABSENT = -1;
const PLAIN = /^-?\d+(\.\d+)?$/;

/** The cells of one feature; a value is decoded only when it is asked for, as most never are. */
export class FeatureCells implements Cells {
  record = 0;
  line = 0;
  readonly offset = -1;
  readonly fields = null;
  readonly count: number;
  flaw: RowReason | null = null;
  lng = Number.NaN;
  lat = Number.NaN;

  readonly #header: FileHeader;
  readonly #at: Int32Array;
  readonly #text = new TextDecoder();
  #values: DataView = new DataView(new ArrayBuffer(0));

  constructor(header: FileHeader) {
    this.#header = header;
    this.#at = new Int32Array(header.columns.length);
    this.count = header.columns.length + 2;
  }

  /** Takes the feature that begins at a byte of a buffer. Throws a `HostedError` if that is broken. */
  take(buffer: ByteBuffer, at: number, record: number): void {
    this.record = record;
    this.line = record + 1;
    try {
      buffer.setPosition(at);
      const feature = Feature.getSizePrefixedRootAsFeature(buffer);
      this.#takePoint(feature);
      this.#takeValues(feature.propertiesArray());
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) throw new HostedError("broken");
      throw error;
    }
  }

  text(column: number): string {
    const { columns } = this.#header;
    if (column >= columns.length) return String(column === columns.length ? this.lng : this.lat);
    const [at, type] = [this.#at[column] ?? ABSENT, columns[column]?.type];
    if (at === ABSENT || type === undefined || type === ColumnType.Binary) return "";
    if (LENGTHS[type] !== undefined)
      return String(type === ColumnType.Bool ? this.#values.getUint8(at) === 1 : this.#number(at, type));
    const { buffer, byteOffset } = this.#values;
    const length = this.#values.getUint32(at, true);
    return this.#text.decode(new Uint8Array(buffer, byteOffset + at + LENGTH_BYTES, length));
  }

  decimal(column: number): number {
    const { columns } = this.#header;
    if (column >= columns.length) return column === columns.length ? this.lng : this.lat;
    const [at, type] = [this.#at[column] ?? ABSENT, columns[column]?.type];
    if (at === ABSENT || type === undefined || type === ColumnType.Bool) return Number.NaN;
    if (LENGTHS[type] !== undefined) return Number(this.#number(at, type));
    const text = this.text(column);
    return PLAIN.test(text) ? Number(text) : Number.NaN;
  }

  /** Of several points the first. */
  #takePoint(feature: Feature): void {
    const { geometryType } = this.#header;
    const geometry = feature.geometry();
    const type = geometryType === GeometryType.Unknown ? geometry?.type() : geometryType;
    this.lng = geometry?.xy(0) ?? Number.NaN;
    this.lat = geometry?.xy(1) ?? Number.NaN;
    const isPoint = type === GeometryType.Point || type === GeometryType.MultiPoint;
    const isEmpty = !geometry || geometry.xyLength() < 2 || Number.isNaN(this.lng + this.lat);
    this.flaw = isEmpty ? "no-coordinates" : isPoint ? null : "not-a-point";
  }

  /** Notes where the value of each column lies. */
  #takeValues(values: Uint8Array | null): void {
    this.#at.fill(ABSENT);
    if (!values) return;
    this.#values = new DataView(values.buffer, values.byteOffset, values.byteLength);
    let at = 0;
    while (at < values.byteLength) {
      const column = this.#values.getUint16(at, true);
      const type = this.#header.columns[column]?.type;
      if (type === undefined) throw new HostedError("broken");
      at += NUMBER_BYTES;
      this.#at[column] = at;
      at += LENGTHS[type] ?? LENGTH_BYTES + this.#values.getUint32(at, true);
    }
    if (at > values.byteLength) throw new HostedError("broken");
  }

  #number(at: number, type: ColumnType): number | bigint {
    const values = this.#values;
    switch (type) {
      case ColumnType.Byte:
        return values.getInt8(at);
      case ColumnType.UByte:
        return values.getUint8(at);
      case ColumnType.Short:
        return values.getInt16(at, true);
      case ColumnType.UShort:
        return values.getUint16(at, true);
      case ColumnType.Int:
        return values.getInt32(at, true);
      case ColumnType.UInt:
        return values.getUint32(at, true);
      case ColumnType.Long:
        return values.getBigInt64(at, true);
      case ColumnType.ULong:
        return values.getBigUint64(at, true);
      case ColumnType.Float:
        return values.getFloat32(at, true);
      default:
        return values.getFloat64(at, true);
    }
  }
}
