import { REGIONS_ALONG_BAND } from "../../src/model/region.ts";
import type { Figure } from "./draw.ts";

const PLATE = { width: 1040, height: 900 } as const;

/** Each is an example, a test and a picture to look at: tests/figures/output has them all. */
export const FIGURES: readonly Figure[] = [
  { name: "band-en", lang: "en", ...PLATE },
  { name: "band-ar", lang: "ar", ...PLATE },
  { name: "band-ckb-dark", lang: "ckb", theme: "dark", ...PLATE },
  { name: "band-en-grey", lang: "en", grey: true, ...PLATE },
  { name: "band-ar-narrow", lang: "ar", width: 390, height: 700 },
  ...REGIONS_ALONG_BAND.map((region): Figure => ({ name: `${region}-en`, lang: "en", region, ...PLATE })),
];
