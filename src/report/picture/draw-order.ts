import { BadInput } from "../../figure/bad-input.ts";
import { drawFigure, type Materials } from "../../figure/draw-figure.ts";
import { fileName } from "../../figure/file-name.ts";
import { loadMaterials } from "../../figure/load-materials.ts";
import type { NamedFigure, Order } from "./figure-worker.ts";

let loading: Promise<Materials> | null = null;

/** The figure of an order. Rejects where a file that it is drawn from cannot be read. */
export async function drawOrder({ site, request, points }: Order): Promise<NamedFigure> {
  loading ??= loadMaterials(readFrom(site));
  const materials = await loading;
  return { ...drawFigure(materials, request, points), fileName: fileName(request, materials.dataset) };
}

const readFrom = (site: string) => async (file: string) => {
  const response = await fetch(new URL(file, site));
  if (!response.ok) throw new BadInput(`${file} did not load (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
};
