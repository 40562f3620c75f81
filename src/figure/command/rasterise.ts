import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { splitAtImage } from "../../picture/plain/split-at-image.ts";
import { BadInput } from "../bad-input.ts";
import type { DrawnFigure } from "../draw-figure.ts";
import { toDots, toPx } from "../lengths.ts";
import { layRelief } from "./lay-relief.ts";
import { type Dots, writePng } from "./png.ts";

/** A2 at 600 dpi and a little more; beyond it the memory of many computers ends. */
const MOST_DOTS = 150_000_000;

let ready: Promise<void> | null = null;

/** The figure as a PNG, drawn without a browser and without any font of the machine. */
export async function rasterise(
  { svg, title, alt, widthMm, heightMm }: DrawnFigure,
  { dpi, opaque }: { dpi: number; opaque: boolean },
): Promise<Uint8Array> {
  const [width, height] = [toDots(widthMm, dpi), toDots(heightMm, dpi)];
  if (width * height > MOST_DOTS) {
    throw new BadInput(
      `${width} by ${height} dots are more than fit into memory; make the figure smaller, take fewer dpi, or take an SVG, which has no dots.`,
    );
  }
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const dots = drawDots(svg, width, toPx(widthMm));
  if (!opaque) divideByOpacity(dots.rgba);
  return writePng(dots, { dpi, opaque, texts: { Title: title, Description: alt } });
}

/** Draws with colours multiplied by their opacity. An image takes resvg a microsecond a dot: we lay it ourselves. */
function drawDots(svg: string, width: number, pagePx: number): Dots {
  const split = splitAtImage(svg);
  if (!split) return render(svg, width);
  const below = render(split.below, width);
  const above = render(split.above, width);
  const scale = below.width / pagePx;
  const { href, x, y, width: wide, height: high, opacity } = split.image;
  const place = { x: x * scale, y: y * scale, width: wide * scale, height: high * scale, opacity };
  layRelief(below, dotsOf(href), place, above);
  return below;
}

/** The dots of a PNG in a data address, as they are. */
function dotsOf(href: string): Dots {
  const header = Buffer.from(href.slice(href.indexOf(",") + 1, href.indexOf(",") + 41), "base64");
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  const image = `<image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return render(svg, width);
}

function render(svg: string, width: number): Dots {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false },
  });
  const image = drawing.render();
  const dots = { width: image.width, height: image.height, rgba: image.pixels };
  image.free();
  drawing.free();
  return dots;
}

/** A PNG keeps its colours as they are, whatever their opacity. */
function divideByOpacity(rgba: Uint8Array): void {
  for (let dot = 0; dot < rgba.length; dot += 4) {
    const opacity = rgba[dot + 3] as number;
    if (opacity === 0 || opacity === 255) continue;
    for (let at = dot; at < dot + 3; at++) {
      rgba[at] = Math.min(255, Math.round(((rgba[at] as number) * 255) / opacity));
    }
  }
}
