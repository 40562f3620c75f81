const METRES_PER_INCH = 0.0254;

/** A PNG begins with eight bytes of its own, and then with the chunk that says its size. */
export const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const HEADER_END = SIGNATURE.length + 25;

/** What a PNG can say of itself. */
export interface PngNotes {
  readonly dpi?: number;
  /** By keyword, as section 11.3.3 of the specification names them: Title, Description. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** The chunks that say how large a PNG is on paper and what it shows. */
export function noteChunks({ dpi, texts = {} }: PngNotes): Uint8Array[] {
  return [
    ...(dpi === undefined ? [] : [chunk("pHYs", dotsPerMetre(dpi))]),
    ...Object.entries(texts).map(([keyword, text]) => chunk("iTXt", textChunk(keyword, text))),
  ];
}

/** A PNG that a browser wrote, with notes: they follow the header. */
export function addNotes(png: Uint8Array, notes: PngNotes): Uint8Array<ArrayBuffer> {
  return joined([png.subarray(0, HEADER_END), ...noteChunks(notes), png.subarray(HEADER_END)]);
}

export function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
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
const textChunk = (keyword: string, text: string): Uint8Array =>
  new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);

/** The cyclic redundancy check of annex D of the PNG specification. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});
