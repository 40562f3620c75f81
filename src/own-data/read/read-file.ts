import type { EventColumns } from "../model/event-columns.ts";
import type { Corrections } from "../model/finding.ts";
import type { Inspection } from "../model/inspection.ts";
import { largestFile } from "../model/limits.ts";
import type { Mapping } from "../model/mapping.ts";
import { ReadError, type ReadNote, type RowTroubles } from "../model/read-problem.ts";
import { CutShort } from "./bytes/chunks.ts";
import { EventDecoder } from "./decode/event-decoder.ts";
import { guessProjection } from "./decode/place-reader.ts";
import { type Inspected, inspect } from "./inspect.ts";
import { type RecordIndex, RecordIndexBuilder } from "./record-index.ts";

export interface ReadOptions {
  /** What the reader says of the file, instead of what is found. */
  readonly corrections?: Corrections | undefined;
  /** Which columns say what; needed for files of no known source. */
  readonly mapping?: Mapping | undefined;
  /** In GiB, where the device tells it. */
  readonly deviceMemory?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface Progress {
  /** Bytes of the file, of so many; a packed file's as it lies. */
  readonly bytes: number;
  readonly total: number;
  readonly rows: number;
}

export interface ReadTable {
  readonly inspection: Inspection;
  /** The mapping that was used. */
  readonly mapping: Mapping;
  readonly events: EventColumns;
  readonly troubles: RowTroubles;
  readonly notes: readonly ReadNote[];
  /** Records in the file, used or not. */
  readonly records: number;
  readonly index: RecordIndex;
}

export type ReadOutcome =
  | { readonly kind: "mapping-needed"; readonly inspection: Inspection }
  | { readonly kind: "read"; readonly read: ReadTable };

/**
 * Reads the events of a file. A file of no known source, without a mapping, is only looked at. Throws a
 * `ReadError` for a file that cannot be read, and what the signal says when it is cancelled.
 */
export async function readFile(file: Blob, options: ReadOptions = {}): Promise<ReadOutcome> {
  const { signal } = options;
  let bytes = 0;
  let isCounting = false;
  const inspected = await inspect(file, {
    corrections: options.corrections ?? {},
    limit: largestFile(options.deviceMemory),
    told: (count) => {
      if (isCounting) bytes += count;
    },
  });
  signal?.throwIfAborted();
  const { inspection } = inspected;
  const mapping = options.mapping ?? (inspection.kind === "other" ? null : inspection.mapping);
  if (!mapping) return { kind: "mapping-needed", inspection };
  isCounting = true;
  const read = await readEvents(inspected, mapping, signal, (rows) =>
    options.onProgress?.({ bytes, total: file.size, rows }),
  );
  return { kind: "read", read };
}

async function readEvents(
  { inspection, table }: Inspected,
  mapping: Mapping,
  signal: AbortSignal | undefined,
  progress: (rows: number) => void,
): Promise<ReadTable> {
  const { columns, findings } = inspection;
  const decoder = new EventDecoder({
    ...{ mapping, columns, sparse: table.sparse },
    ...{ decimal: findings.decimal.value, dateOrder: findings.dateOrder.value },
  });
  const index = new RecordIndexBuilder();
  let isCutShort = false;
  try {
    await table.walk({
      visit: (cells) => {
        index.see(cells);
        return decoder.take(cells);
      },
      signal,
      pause: () => progress(decoder.records),
    });
  } catch (error) {
    if (!(error instanceof CutShort)) throw error;
    if (decoder.records === 0) throw new ReadError("broken", { what: error.message });
    isCutShort = true;
  }
  refuseHopeless(decoder);
  return {
    ...{ inspection, mapping, records: decoder.records, index: index.finished() },
    events: decoder.events.finished(),
    troubles: decoder.troubles.finished(),
    notes: notesOf(decoder, isCutShort),
  };
}

/** Throws a `ReadError` where what is wrong is wrong with the whole file. */
function refuseHopeless({ records, places, events, troubles }: EventDecoder): void {
  if (records === 0) throw new ReadError("empty");
  if (places.beyond > records / 2 && places.firstBeyond)
    throw new ReadError("projection", {
      guess: guessProjection(places.firstBeyond),
      value: places.firstBeyond.join(", "),
    });
  if (events.length === 0)
    throw new ReadError("no-good-rows", { rows: records, reason: troubles.mostFrequent() ?? "" });
}

function notesOf(decoder: EventDecoder, isCutShort: boolean): ReadNote[] {
  const { events, places, records } = decoder;
  const notes: (ReadNote | false)[] = [
    isCutShort && { code: "cut-short", rows: records },
    places.aroundIraqSwapped > events.length / 2 && {
      code: "swapped",
      rows: places.aroundIraqSwapped,
      of: events.length,
    },
    places.minutes > 0 && { code: "degrees-minutes", rows: places.minutes },
    decoder.zerosUnknown > 0 && { code: "zero-unknown", rows: decoder.zerosUnknown },
    decoder.notPlaceable > 0 && { code: "not-placeable", rows: decoder.notPlaceable },
    decoder.shortRows > 0 && { code: "short-rows", rows: decoder.shortRows },
    events.categoriesLost > 0 && { code: "too-many-categories", rows: events.categoriesLost },
  ];
  return notes.filter((note) => note !== false);
}
