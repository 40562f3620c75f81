import type { Kind } from "../model/inspection.ts";
import { readAddress } from "./address.ts";
import { type Box, grown } from "./box.ts";
import type { FlatGeobufFile, HostedEvents, ReadOptions } from "./flatgeobuf-file.ts";
import { HostedError } from "./hosted-problem.ts";
import { isAllowed } from "./policy.ts";
import { type Fetch, RangeSource } from "./range-source.ts";

/*
 * FlatGeobuf and not PMTiles: events are points that are counted, and a FlatGeobuf file answers a box with
 * exactly the events in it and all that is known of each, while tiles round places and drop what lies close.
 */

/** A file of events on a server, of which the header was read. */
export interface HostedLayer {
  readonly address: string;
  readonly name: string;
  /** Events in the file. */
  readonly total: number | null;
  readonly bounds: Box | null;
  /** Names of the columns in the file. */
  readonly columns: readonly string[];
  /** Whose events these are, by their columns; ACLED's may not be passed on. */
  readonly kind: Kind;
}

/** The page that asks: its address, and its Content-Security-Policy if it has one. */
export interface AskingPage {
  readonly address: string;
  readonly policy: string | null;
}

export interface OpenOptions {
  readonly signal?: AbortSignal | undefined;
  readonly fetch?: Fetch | undefined;
  readonly page?: AskingPage | undefined;
}

export interface WithinOptions extends ReadOptions {
  /** The most events that are loaded; see `MOST_IN_VIEW`. */
  readonly most?: number | undefined;
}

/** What reading a layer has cost so far. */
export interface Cost {
  readonly bytes: number;
  readonly requests: number;
}

/** Some ten megabytes of ACLED's rows. */
export const MOST_IN_VIEW = 20_000;

interface Opened {
  readonly file: FlatGeobufFile;
  readonly source: RangeSource;
}

const opened = new WeakMap<HostedLayer, Opened>();

/**
 * Opens a FlatGeobuf file by its address, or by its path beside the page, and reads its header only. The
 * reader of the format is loaded now. Throws a `HostedError`, or what the signal says.
 */
export async function openHosted(entered: string, options: OpenOptions = {}): Promise<HostedLayer> {
  const { signal, page = thisPage() } = options;
  const address = readAddress(entered, page.address);
  if (!isAllowed(page.policy, page.address, address))
    throw new HostedError("refused-by-policy", { origin: address.origin });
  const source = new RangeSource(address, page.address, options.fetch ?? ((url, init) => fetch(url, init)));
  const { FlatGeobufFile } = await import("./flatgeobuf-file.ts");
  const file = await FlatGeobufFile.open(source, signal);
  const { title, count, bounds, columns } = file.header;
  const layer: HostedLayer = {
    address: address.href,
    name: title || fileName(address),
    total: count,
    bounds,
    columns: columns.map(({ name }) => name),
    kind: file.kind,
  };
  opened.set(layer, { file, source });
  return layer;
}

/** The events of a layer inside a box, both as the file has them. Throws a `HostedError`, or what the signal says. */
export async function eventsWithin(
  layer: HostedLayer,
  box: Box,
  { most = MOST_IN_VIEW, ...options }: WithinOptions = {},
): Promise<HostedEvents & Cost> {
  const { file } = openedOf(layer);
  const found = await file.find(box, most, options.signal);
  return { ...(await file.read(found, box, options)), ...costOf(layer) };
}

/**
 * The same with a margin around the box, so that the view can be moved a little without asking again; the
 * margin is left out where it would be too much. Also gives the box that was loaded.
 */
export async function eventsAround(
  layer: HostedLayer,
  box: Box,
  { most = MOST_IN_VIEW, ...options }: WithinOptions = {},
): Promise<HostedEvents & { readonly box: Box }> {
  const { file } = openedOf(layer);
  const wider = grown(box, MARGIN);
  const around = await file.find(wider, most, options.signal);
  const loaded = around.isWhole ? wider : box;
  const found = around.isWhole ? around : await file.find(box, most, options.signal);
  return { ...(await file.read(found, loaded, options)), box: loaded };
}

/** What all reading of a layer has cost so far, in bytes and requests. */
export function costOf(layer: HostedLayer): Cost {
  const { bytes, requests } = openedOf(layer).source;
  return { bytes, requests };
}

/** A share of the width and height of a view on each side. */
const MARGIN = 0.25;

function openedOf(layer: HostedLayer): Opened {
  const known = opened.get(layer);
  if (!known) throw new Error(`expected a layer that openHosted gave, got ${layer.address}`);
  return known;
}

const thisPage = (): AskingPage => ({
  address: document.baseURI,
  policy:
    document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? null,
});

function fileName({ pathname, host }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  return decoded(last).replace(/\.fgb$/i, "") || host;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
