import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type SubsetOptions = {
  targetFormat: "truetype";
  variationAxes: Record<string, number | { min: number; max: number }>;
  keepFeatures: string[];
  preserveNameIds: number[];
  dropTables: string[];
  noHinting: boolean;
};

type Shaping = {
  Blob: new (bytes: ArrayBuffer) => unknown;
  Face: new (blob: unknown) => { upem: number };
  Font: new (face: unknown) => { setVariations(variations: unknown[]): void };
  Variation: new (tag: string, value: number) => unknown;
  Feature: { fromString(text: string): unknown };
  Buffer: new () => {
    addText(text: string): void;
    guessSegmentProperties(): void;
    getGlyphPositions(): { xAdvance: number }[];
    getGlyphInfos(): { codepoint: number }[];
  };
  shape(font: unknown, buffer: unknown, features?: unknown[]): void;
};

export type FontTools = {
  subset(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
  convert(font: Buffer, format: "truetype" | "woff2"): Promise<Buffer>;
  shaping: Shaping;
};

const PACKAGES = ["subset-font@2.9.0", "fontverter@2.0.0", "wawoff2@2.0.1", "harfbuzzjs@1.6.4"];

/** HarfBuzz and friends are put into a temporary folder: only this kitchen needs them, and rarely. */
export async function loadFontTools(): Promise<FontTools> {
  const folder = mkdtempSync(join(tmpdir(), "security-gap-map-"));
  execFileSync("npm", ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", ...PACKAGES], {
    stdio: "ignore",
  });
  const require = createRequire(join(folder, "node_modules/"));
  return {
    subset: require("subset-font") as FontTools["subset"],
    convert: (require("fontverter") as Pick<FontTools, "convert">).convert,
    shaping: (await import(join(folder, "node_modules/harfbuzzjs/dist/index.mjs"))) as Shaping,
  };
}
