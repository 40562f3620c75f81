import { ByteBuffer } from "flatbuffers";
import type { EventColumns } from "../model/event-columns.ts";
import type { DateOrder, Decimal } from "../model/finding.ts";
import type { Kind } from "../model/inspection.ts";
import { MOST_EVENTS } from "../model/limits.ts";
import type { Mapping } from "../model/mapping.ts";
import type { RowTroubles } from "../model/read-problem.ts";
import { EventDecoder } from "../read/decode/event-decoder.ts";
import { guessMapping } from "../read/guess/guess-mapping.ts";
import { recognise } from "../read/known/recognise.ts";
import { findDateOrder } from "../read/sniff/date-order.ts";
import { findDecimal } from "../read/sniff/decimal.ts";
import { type Box, holds } from "./box.ts";
import { columnsWithPoint, FeatureCells } from "./feature-cells.ts";
import { type FileHeader, readHeader } from "./file-header.ts";
import { HostedError } from "./hosted-problem.ts";
import { type FeatureAt, type Found, findFeatures } from "./index-search.ts";
import type { RangeSource } from "./range-source.ts";
import { joined } from "./ranges.ts";

/** Events of a part of the map. */
export interface HostedEvents {
  readonly events: EventColumns;
  /** Whether these are all events there; otherwise they lie together, and are no sample of the rest. */
  readonly isWhole: boolean;
  /** What could not be read of these events. */
  readonly troubles: RowTroubles;
  /** The mapping that was used. */
  readonly mapping: Mapping;
}

export interface ReadOptions {
  /** Which columns say what, if the reader says otherwise; the place is always the feature's own point. */
  readonly mapping?: Mapping | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How the values of a file are written, found out from its first features. */
interface Written {
  readonly mapping: Mapping;
  readonly decimal: Decimal;
  readonly dateOrder: DateOrder;
}

/** To read so much that is not needed costs less than one more request. */
const GAP_BYTES = 16 * 1024;
const MOST_AT_ONCE = 2 ** 20;
const SAMPLE_BYTES = 48 * 1024;
const SAMPLE_ROWS = 200;
const LENGTH_BYTES = 4;
/** Features between two breaths: some milliseconds on a phone. */
const ROWS_IN_ONE_GO = 500;

/** An open FlatGeobuf file on a server. */
export class FlatGeobufFile {
  readonly header: FileHeader;
  /** The file's own columns, and two for the point. */
  readonly columns: readonly string[];
  readonly kind: Kind;
  readonly #source: RangeSource;
  #written: Promise<Written> | null = null;

  private constructor(source: RangeSource, header: FileHeader) {
    this.#source = source;
    this.header = header;
    this.columns = columnsWithPoint(header);
    this.kind = recognise(this.columns).kind;
  }

  /** Reads the header. Throws a `HostedError`, or what the signal says. */
  static async open(source: RangeSource, signal?: AbortSignal): Promise<FlatGeobufFile> {
    return new FlatGeobufFile(source, await readHeader(source, signal));
  }

  /** Finds where the features lie whose boxes touch a box, at most `most`, by the index alone. */
  find(box: Box, most: number, signal?: AbortSignal): Promise<Found> {
    return findFeatures(this.#source, this.header, box, Math.min(most, MOST_EVENTS), signal);
  }

  /** Reads features that were found, as events; those of them that lie in the box. */
  async read({ features, isWhole }: Found, box: Box, options: ReadOptions = {}): Promise<HostedEvents> {
    const { signal } = options;
    const { decimal, dateOrder, mapping: found } = await this.#learn();
    const mapping = this.#withPoint(options.mapping ?? found);
    const decoder = new EventDecoder({ mapping, columns: this.columns, sparse: true, decimal, dateOrder });
    const cells = new FeatureCells(this.header);
    await this.#walk(features, signal, (buffer, at, record) => {
      cells.take(buffer, at, record);
      if (cells.flaw || holds(box, cells.lng, cells.lat)) decoder.take(cells);
    });
    return { events: decoder.events.finished(), isWhole, troubles: decoder.troubles.finished(), mapping };
  }

  /** Visits features in their order. Between some of them the page has time for other things. */
  async #walk(
    features: readonly FeatureAt[],
    signal: AbortSignal | undefined,
    visit: (buffer: ByteBuffer, at: number, record: number) => void,
  ): Promise<void> {
    const parts = joined(features, GAP_BYTES, MOST_AT_ONCE);
    const read = await this.#source.readAll(
      parts.map(({ range }) => range),
      signal,
    );
    let feature = 0;
    for (const [part, { range, count }] of parts.entries()) {
      const buffer = new ByteBuffer(read[part] ?? new Uint8Array());
      for (const last = feature + count; feature < last; feature += 1) {
        const { start, record } = features[feature] ?? { start: 0, record: 0 };
        const at = start - range.start;
        if (at + LENGTH_BYTES + lengthAt(buffer, at) > buffer.capacity()) throw new HostedError("broken");
        visit(buffer, at, record);
        if (feature % ROWS_IN_ONE_GO === 0) await breath(signal);
      }
    }
  }

  /** What columns say what, and how, is found out once, so that it is the same wherever the reader looks. */
  #learn(): Promise<Written> {
    this.#written ??= this.#readSample().catch((error: unknown) => {
      this.#written = null;
      throw error;
    });
    return this.#written;
  }

  async #readSample(): Promise<Written> {
    const start = this.header.featuresStart;
    const bytes = await this.#source.read({ start, end: start + SAMPLE_BYTES });
    const buffer = new ByteBuffer(bytes);
    const cells = new FeatureCells(this.header);
    const rows: string[][] = [];
    let at = 0;
    while (rows.length < SAMPLE_ROWS && at + LENGTH_BYTES <= bytes.length) {
      const end = at + LENGTH_BYTES + lengthAt(buffer, at);
      if (end > bytes.length) break;
      cells.take(buffer, at, rows.length);
      rows.push(this.columns.map((_, column) => cells.text(column)));
      at = end;
    }
    const decimal = findDecimal(rows).value;
    const guessed = { decimal, dateOrder: findDateOrder(rows.flat()).value };
    const mapping = recognise(this.columns).mapping ?? guessMapping(this.columns, rows, guessed).mapping;
    const { date } = mapping;
    const dates = date === null ? [] : rows.map((row) => row[date] ?? "");
    return { mapping: this.#withPoint(mapping), decimal, dateOrder: findDateOrder(dates).value };
  }

  /** The index answers for the points, not for columns that may say the same. */
  #withPoint(mapping: Mapping): Mapping {
    const longitude = this.header.columns.length;
    return { ...mapping, place: { kind: "two", longitude, latitude: longitude + 1 } };
  }
}

const lengthAt = (buffer: ByteBuffer, at: number): number =>
  at + LENGTH_BYTES <= buffer.capacity() ? buffer.readUint32(at) : Number.POSITIVE_INFINITY;

async function breath(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
