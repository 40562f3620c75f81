import { inflateSync } from "node:zlib";

/** A PNG read by plain loops, as its specification tells it: what other programs will see. */
export function readPng(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: Record<string, string> = {};
  const data: Uint8Array[] = [];
  let [width, height, colourType, dotsPerMetre] = [0, 0, 0, 0];
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    const start = at + 8;
    const body = Buffer.from(bytes.subarray(start, start + length));
    if (name === "IHDR") {
      [width, height, colourType] = [view.getUint32(start), view.getUint32(start + 4), body[9] ?? 0];
    } else if (name === "pHYs" && body[8] === 1) dotsPerMetre = view.getUint32(start);
    else if (name === "iTXt") {
      const end = body.indexOf(0);
      texts[body.subarray(0, end).toString("latin1")] = body.subarray(end + 5).toString("utf8");
    } else if (name === "IDAT") data.push(body);
    at = start + length + 4;
  }
  const channels = colourType === 6 ? 4 : 3;
  const dots = unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels);
  return {
    ...{ width, height, colourType, dotsPerMetre, texts, dots },
    dotAt: (x: number, y: number) => [...dots.subarray((y * width + x) * channels).subarray(0, channels)],
  };
}

/** The five filters of section 9 undone. */
function unfiltered(lines: Uint8Array, stride: number, channels: number): Uint8Array {
  const height = lines.length / (stride + 1);
  const dots = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = lines[row * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const at = row * stride + i;
      const left = i >= channels ? (dots[at - channels] ?? 0) : 0;
      const up = row > 0 ? (dots[at - stride] ?? 0) : 0;
      const corner = row > 0 && i >= channels ? (dots[at - stride - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      dots[at] = (lines[row * (stride + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return dots;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const off = [left, up, corner].map((value) => Math.abs(guess - value));
  const [a = 0, b = 0, c = 0] = off;
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
