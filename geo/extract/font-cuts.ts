import { ARABIC, ARABIC_COMPANIONS, LATIN } from "./font-characters.ts";

export type FontCut = {
  /** New, as the licence asks: "Source" is a reserved name and may not be borne by an altered font. */
  family: string;
  file: string;
  package: string;
  path: string;
  licence: string;
  copyright: string;
  characters: string;
  axes: Record<string, number | { min: number; max: number }>;
  features: string[];
  /** Weights for which advance widths are written down. */
  weights: number[];
};

const LATIN_FEATURES = ["kern", "liga", "tnum", "lnum", "ccmp", "locl", "mark", "mkmk"];
const ARABIC_FEATURES = [
  "init",
  "medi",
  "fina",
  "isol",
  "rlig",
  "calt",
  "mark",
  "mkmk",
  "ccmp",
  "locl",
  "kern",
  "tnum",
];

export const FONT_CUTS: FontCut[] = [
  {
    family: "Gap Serif",
    file: "gap-serif.woff2",
    package: "source-serif@4.5.1",
    path: "VAR/SourceSerif4Variable-Roman.ttf",
    licence: "LICENSE.md",
    copyright: "Copyright 2014 - 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
    characters: LATIN,
    // Titles and region names only: one weight, at the optical size between text and display.
    axes: { wght: 600, opsz: 20 },
    features: LATIN_FEATURES,
    weights: [600],
  },
  {
    family: "Gap Sans",
    file: "gap-sans.woff2",
    package: "source-sans@3.52.0",
    path: "VF/SourceSans3VF-Upright.ttf",
    licence: "LICENSE.md",
    copyright: "Copyright 2010-2024 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
    characters: LATIN,
    axes: { wght: { min: 400, max: 700 } },
    features: LATIN_FEATURES,
    weights: [400, 600],
  },
  {
    family: "Gap Arabic",
    file: "gap-arabic.woff2",
    package: "vazirmatn@33.0.3",
    path: "fonts/variable/Vazirmatn[wght].ttf",
    licence: "OFL.txt",
    copyright: "Copyright 2015 The Vazirmatn Project Authors (https://github.com/rastikerdar/vazirmatn)",
    characters: ARABIC + ARABIC_COMPANIONS,
    axes: { wght: { min: 400, max: 700 } },
    features: ARABIC_FEATURES,
    weights: [400, 600],
  },
];
