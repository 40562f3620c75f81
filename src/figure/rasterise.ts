import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { BadInput } from "./bad-input.ts";
import type { DrawnFigure } from "./draw-figure.ts";
import { toDots } from "./lengths.ts";
import { writePng } from "./png.ts";

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
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false },
  });
  const image = drawing.render();
  const dots = { width: image.width, height: image.height, rgba: image.pixels };
  image.free();
  drawing.free();
  return writePng(dots, { dpi, opaque, texts: { Title: title, Description: alt } });
}
