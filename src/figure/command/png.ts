import { crc32, deflateSync } from "node:zlib";

/** A picture of dots, four bytes each: red, green, blue, opacity. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const COLOUR = { channels: 3, type: 2 };
const COLOUR_AND_OPACITY = { channels: 4, type: 6 };
/** Each byte as its difference from the one to the left: maps are flat grounds with few edges. */
const FILTER_SUB = 1;
/** The levels above it take an A3 sheet beyond its three seconds and save a tenth. */
const DEFLATE_LEVEL = 4;
const METRES_PER_INCH = 0.0254;

/**
 * A PNG that knows its size on paper and says what it shows. See the PNG specification, third edition,
 * sections 9 (filters) and 11 (chunks).
 */
export function writePng(
  { width, height, rgba }: Dots,
  {
    dpi,
    texts = {},
    opaque = false,
  }: { dpi?: number; texts?: Readonly<Record<string, string>>; opaque?: boolean },
): Uint8Array {
  const { channels, type } = opaque ? COLOUR : COLOUR_AND_OPACITY;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, type], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    ...(dpi === undefined ? [] : [chunk("pHYs", dotsPerMetre(dpi))]),
    ...Object.entries(texts).map(([keyword, text]) => chunk("iTXt", textChunk(keyword, text))),
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

function dotsPerMetre(dpi: number): Uint8Array {
  const bytes = new Uint8Array(9);
  const view = new DataView(bytes.buffer);
  const density = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(0, density);
  view.setUint32(4, density);
  bytes[8] = 1;
  return bytes;
}

/** Keyword, no compression, no language, no translated keyword, and the text in UTF-8. */
const textChunk = (keyword: string, text: string): Uint8Array => Buffer.from(`${keyword}\0\0\0\0\0${text}`);

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length);
  bytes.write(name, 4, "latin1");
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}
