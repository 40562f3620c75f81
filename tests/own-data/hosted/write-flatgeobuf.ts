import { Builder } from "flatbuffers";
import { Column } from "flatgeobuf/lib/mjs/flat-geobuf/column.js";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { Crs } from "flatgeobuf/lib/mjs/flat-geobuf/crs.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { Header } from "flatgeobuf/lib/mjs/flat-geobuf/header.js";
import { buildFeature } from "flatgeobuf/lib/mjs/generic/feature.js";
import { mapColumn } from "flatgeobuf/lib/mjs/generic/featurecollection.js";
import { type ISimpleGeometry, parseGeometry } from "flatgeobuf/lib/mjs/generic/geometry.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";

/** A point and what is known of it. */
export interface Row {
  readonly lng: number;
  readonly lat: number;
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

export interface Written {
  readonly title?: string;
  readonly nodeSize?: number;
  readonly geometryType?: GeometryType;
  readonly crs?: { code?: number; name?: string; codeString?: string } | null;
  /** West, south, east, north as the header says. */
  readonly envelope?: readonly number[] | null;
  /** By how many degrees the boxes in the index reach beyond the points, as those of several points do. */
  readonly slack?: number;
}

const NODE_BYTES = 40;

/**
 * A FlatGeobuf file with an index, which the library's own writer leaves out. Header and features are the
 * library's; the order along the map and the tree of boxes are made here.
 */
export function writeFlatGeobuf(rows: readonly Row[], written: Written = {}): Uint8Array<ArrayBuffer> {
  const { nodeSize = 16, slack = 0 } = written;
  const sorted = nodeSize === 0 ? rows : alongTheMap(rows);
  const features = sorted.map((row) => featureOf(row, metaOf(rows, written)));
  const boxes = sorted.map(({ lng, lat }): Box => [lng - slack, lat - slack, lng + slack, lat + slack]);
  return concatenated([
    Uint8Array.of(0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0),
    headerOf(rows, { envelope: envelopeOf(boxes), ...written }),
    nodeSize === 0 || rows.length === 0 ? new Uint8Array() : indexOf(boxes, features, nodeSize),
    ...features,
  ]);
}

function metaOf(rows: readonly Row[], { geometryType = GeometryType.Point }: Written): HeaderMeta {
  const { values = {} } = rows[0] ?? {};
  return {
    geometryType,
    columns: Object.keys(values).map((name) => mapColumn(values, name)),
    envelope: null,
    featuresCount: rows.length,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
}

const featureOf = ({ lng, lat, values }: Row, meta: HeaderMeta): Uint8Array =>
  buildFeature(parseGeometry(point(lng, lat), GeometryType.Point), { ...values }, meta);

const point = (lng: number, lat: number): ISimpleGeometry => ({
  getType: () => "Point",
  getFlatCoordinates: () => [lng, lat],
});

function headerOf(rows: readonly Row[], written: Written): Uint8Array {
  const { title, nodeSize = 16, geometryType = GeometryType.Point, crs = { code: 4326 } } = written;
  const builder = new Builder();
  const columns = (metaOf(rows, written).columns ?? []).map(({ name, type }) => {
    const nameAt = builder.createString(name);
    Column.startColumn(builder);
    Column.addName(builder, nameAt);
    Column.addType(builder, type ?? ColumnType.String);
    return Column.endColumn(builder);
  });
  const columnsAt = Header.createColumnsVector(builder, columns);
  const envelopeAt = written.envelope ? Header.createEnvelopeVector(builder, [...written.envelope]) : 0;
  const titleAt = title ? builder.createString(title) : 0;
  const [crsName, codeString] = [crs?.name, crs?.codeString].map((text) =>
    text ? builder.createString(text) : 0,
  );
  let crsAt = 0;
  if (crs) {
    Crs.startCrs(builder);
    Crs.addCode(builder, crs.code ?? 0);
    if (crsName) Crs.addName(builder, crsName);
    if (codeString) Crs.addCodeString(builder, codeString);
    crsAt = Crs.endCrs(builder);
  }
  Header.startHeader(builder);
  Header.addGeometryType(builder, geometryType);
  Header.addColumns(builder, columnsAt);
  Header.addFeaturesCount(builder, BigInt(rows.length));
  Header.addIndexNodeSize(builder, nodeSize);
  if (envelopeAt) Header.addEnvelope(builder, envelopeAt);
  if (titleAt) Header.addTitle(builder, titleAt);
  if (crsAt) Header.addCrs(builder, crsAt);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array();
}

type Box = readonly [number, number, number, number];

/** The levels of the tree from its top to the features; a node is a box and where what it stands for begins. */
function indexOf(boxes: readonly Box[], features: readonly Uint8Array[], nodeSize: number): Uint8Array {
  const levels: (readonly Box[])[] = [boxes];
  for (let level = boxes; level.length > 1 || levels.length === 1; ) {
    level = groupsOf(level, nodeSize).map(envelopeOf);
    levels.unshift(level);
  }
  const nodes = new DataView(new ArrayBuffer(levels.flat().length * NODE_BYTES));
  let [node, below] = [0, 0];
  for (const [depth, level] of levels.entries()) {
    below += level.length;
    let offset = 0;
    for (const [i, box] of level.entries()) {
      for (const [edge, degrees] of box.entries())
        nodes.setFloat64(node * NODE_BYTES + edge * 8, degrees, true);
      const isLeaf = depth === levels.length - 1;
      nodes.setBigUint64(node * NODE_BYTES + 32, BigInt(isLeaf ? offset : below + i * nodeSize), true);
      offset += features[i]?.length ?? 0;
      node += 1;
    }
  }
  return new Uint8Array(nodes.buffer);
}

const groupsOf = (level: readonly Box[], size: number): Box[][] =>
  Array.from({ length: Math.ceil(level.length / size) }, (_, i) => level.slice(i * size, (i + 1) * size));

function envelopeOf(boxes: readonly Box[]): Box {
  const [first = [0, 0, 0, 0] as Box] = boxes;
  return boxes.reduce<Box>(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    first,
  );
}

/** In the order of a curve that keeps near what is near. */
const alongTheMap = (rows: readonly Row[]): readonly Row[] =>
  rows
    .map((row) => ({
      row,
      at: interleaved(((row.lng + 180) / 360) * 0xffff, ((row.lat + 90) / 180) * 0xffff),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);

function interleaved(x: number, y: number): number {
  let at = 0;
  for (let bit = 15; bit >= 0; bit -= 1) at = at * 4 + ((x >> bit) & 1) + 2 * ((y >> bit) & 1);
  return at;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
