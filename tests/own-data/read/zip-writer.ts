import { deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** What the directory says of its size, in place of the truth. */
  readonly toldSize?: number;
  readonly locked?: boolean;
  readonly method?: number;
}

const bytesOf = (bytes: Uint8Array | string): Uint8Array =>
  typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;

/** An archive by PKWARE's APPNOTE.TXT 4.3, without checksums, which nobody here looks at. */
export function zipOf(parts: readonly ZipPart[]): Blob {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const add = (...added: Uint8Array[]): void => {
    pieces.push(...added);
    at += added.reduce((sum, { length }) => sum + length, 0);
  };
  for (const { name, bytes, toldSize, locked = false, method = 8 } of parts) {
    const plain = bytesOf(bytes);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const fileName = bytesOf(name);
    const common = numbers([
      [2, 20],
      [2, locked ? 1 : 0],
      [2, method],
      [4, 0],
      [4, 0],
      [4, packed.length],
      [4, toldSize ?? plain.length],
      [2, fileName.length],
      [2, 0],
    ]);
    const tail = numbers([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ]);
    directory.push(
      numbers([
        [4, 0x02014b50],
        [2, 20],
      ]),
      common,
      tail,
      fileName,
    );
    add(numbers([[4, 0x04034b50]]), common, fileName, packed);
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = numbers([
    [4, 0x06054b50],
    [4, 0],
    [2, parts.length],
    [2, parts.length],
    [4, length],
    [4, at],
    [2, 0],
  ]);
  return new Blob([...pieces, ...directory, end] as BlobPart[]);
}

/** Numbers of two or four bytes, the least first. */
function numbers(fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}
