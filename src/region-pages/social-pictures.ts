import { pathToFileURL } from "node:url";
import { makeFile } from "../figure/command/make-files.ts";
import { servedIn } from "../figure/command/read-served.ts";
import { mmOfDots } from "../figure/lengths.ts";
import { loadMaterials } from "../figure/load-materials.ts";
import type { FigureRequest } from "../figure/request.ts";
import { LANGS } from "../model/localized.ts";
import { REGION_IDS } from "../model/region.ts";
import { DEFAULT_VIEW } from "../state/view.ts";
import { SOCIAL_SIZE, socialPictureOf } from "./site.ts";

const DPI = 96;

/** At the resolution of a screen, without a legend, which could not be read where these are shown. */
const REQUEST: Omit<FigureRequest, "view"> = {
  theme: "light",
  grey: false,
  parts: { title: true, legend: false, locator: false, paper: true },
  widthMm: mmOfDots(SOCIAL_SIZE.width, DPI),
  heightMm: mmOfDots(SOCIAL_SIZE.height, DPI),
  format: "png",
  dpi: DPI,
};

/** The pictures that other sites show of the map and of each region, in each language. */
export async function socialPictures(folder: string): Promise<{ fileName: string; source: Uint8Array }[]> {
  const materials = await loadMaterials(servedIn(pathToFileURL(`${folder}/`)));
  const pictures = [];
  for (const area of ["band", ...REGION_IDS] as const) {
    for (const lang of LANGS) {
      const view = { ...DEFAULT_VIEW, region: area === "band" ? null : area, lang };
      const { bytes } = await makeFile(materials, { ...REQUEST, view });
      pictures.push({ fileName: socialPictureOf(area, lang), source: bytes });
    }
  }
  return pictures;
}
