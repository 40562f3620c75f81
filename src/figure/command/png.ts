import { deflateSync } from "node:zlib";
import { chunk, joined, noteChunks, type PngNotes, SIGNATURE } from "../png-chunks.ts";

/** A picture of dots, four bytes each: red, green, blue, opacity. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const COLOUR = { channels: 3, type: 2 };
const COLOUR_AND_OPACITY = { channels: 4, type: 6 };
/** Each byte as its difference from the one to the left: maps are flat grounds with few edges. */
const FILTER_SUB = 1;
/** The levels above it take an A3 sheet beyond its three seconds and save a tenth. */
const DEFLATE_LEVEL = 4;

/**
 * A PNG that knows its size on paper and says what it shows. See the PNG specification, third edition,
 * sections 9 (filters) and 11 (chunks).
 */
export function writePng(
  { width, height, rgba }: Dots,
  { opaque = false, ...notes }: PngNotes & { opaque?: boolean },
): Uint8Array {
  const { channels, type } = opaque ? COLOUR : COLOUR_AND_OPACITY;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, type], 8);
  return joined([
    SIGNATURE,
    chunk("IHDR", header),
    ...noteChunks(notes),
    chunk("IDAT", deflateSync(filtered(rgba, width, height, channels), { level: DEFLATE_LEVEL })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

function filtered(rgba: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels + 1;
  const lines = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    let to = row * stride;
    let from = row * width * 4;
    lines[to++] = FILTER_SUB;
    for (let channel = 0; channel < channels; channel++) lines[to++] = rgba[from + channel] ?? 0;
    for (let column = 1; column < width; column++) {
      from += 4;
      for (let at = from; at < from + channels; at++) {
        lines[to++] = (rgba[at] as number) - (rgba[at - 4] as number);
      }
    }
  }
  return lines;
}
