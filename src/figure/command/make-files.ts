import { createHash } from "node:crypto";
import { LANGS } from "../../model/localized.ts";
import { REGION_IDS } from "../../model/region.ts";
import { formatLink } from "../../state/url.ts";
import { drawFigure, type Materials } from "../draw-figure.ts";
import { fileName } from "../file-name.ts";
import type { FigureRequest } from "../request.ts";
import { rasterise } from "./rasterise.ts";

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One line of the manifest. */
export interface ManifestRow {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The fragment of the link that shows the same on the map. */
  readonly view: string;
  readonly lang: string;
  readonly width_mm: number;
  readonly height_mm: number;
  /** Of a PNG. */
  readonly dpi?: number;
  readonly data_version: string;
  readonly period: string;
  /** How many attacks are drawn. */
  readonly n: number;
  readonly title: string;
  readonly alt: string;
}

/** One figure as a file, and what there is to say of it. */
export async function makeFile(
  materials: Materials,
  request: FigureRequest,
): Promise<MadeFile & { row: ManifestRow }> {
  const figure = drawFigure(materials, request);
  const { dpi, parts, view } = request;
  const name = fileName(request, materials.dataset);
  const bytes =
    request.format === "svg"
      ? new TextEncoder().encode(figure.svg)
      : await rasterise(figure, { dpi, opaque: parts.paper });
  const row = {
    file: name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    view: formatLink({ ...view, lang: view.lang }),
    lang: view.lang,
    width_mm: figure.widthMm,
    height_mm: figure.heightMm,
    ...(request.format === "png" ? { dpi } : {}),
    data_version: materials.dataset.version,
    period: figure.period,
    n: figure.shown,
    title: figure.title,
    alt: figure.alt,
  };
  return { name, bytes, row };
}

/** Every region and the band in every language, and a manifest of them. */
export async function makeAllFiles(materials: Materials, request: FigureRequest): Promise<MadeFile[]> {
  const files: MadeFile[] = [];
  const rows: ManifestRow[] = [];
  for (const region of [null, ...REGION_IDS]) {
    for (const lang of LANGS) {
      const view = { ...request.view, region, lang };
      const { row, ...file } = await makeFile(materials, { ...request, view });
      files.push(file);
      rows.push(row);
    }
  }
  const manifest = { licence: "CC-BY-4.0", figures: rows };
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return [...files, { name: "manifest.json", bytes }];
}
