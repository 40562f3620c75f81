import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchPackage } from "./fetch-package.ts";
import { findMissing } from "./find-missing.ts";
import { FONT_CUTS, type FontCut } from "./font-cuts.ts";
import { type FontTools, loadFontTools } from "./load-font-tools.ts";
import { PUBLIC, SOURCES } from "./paths.ts";
import { renameFont } from "./rename-font.ts";

const FOLDER = join(PUBLIC, "fonts");

type Made = { cut: FontCut; font: Buffer; licence: string };

async function makeFont(cut: FontCut, tools: FontTools): Promise<Made> {
  const folder = fetchPackage(cut.package);
  const subset = await tools.subset(readFileSync(join(folder, cut.path)), cut.characters, {
    targetFormat: "truetype",
    variationAxes: cut.axes,
    keepFeatures: cut.features,
    preserveNameIds: [],
    // Names of styles, which nobody picks from a menu here; its entries would point at names that are gone.
    dropTables: ["STAT", "DSIG"],
    noHinting: true,
  });
  const font = renameFont(subset, cut.family, cut.copyright);
  const missing = findMissing(font, cut.characters);
  if (missing.length > 0) throw new Error(`${cut.file} lacks ${missing.join(" ")}`);
  return { cut, font, licence: readFileSync(join(folder, cut.licence), "utf8") };
}

/** Everything that the authored tables say must be in one file or another. */
function checkSources(made: Made[]): void {
  const tables = readdirSync(SOURCES).filter((name) => /\.(csv|md)$/.test(name));
  const text = tables.map((name) => readFileSync(join(SOURCES, name), "utf8")).join("");
  const missing = made.reduce(
    (left, { font }) => findMissing(font, left.join("")),
    [...new Set(text.replaceAll(/[\n\r\t]/g, ""))],
  );
  if (missing.length > 0) throw new Error(`No font has ${missing.join(" ")}, which the sources use`);
}

/** One licence text for all, headed by each font's own copyright line and what was done to it. */
function writeLicence(made: Made[]): void {
  const heads = made.map(
    ({ cut }) =>
      `${cut.file} ("${cut.family}"), an altered subset made from npm ${cut.package}, ${cut.path}:\n${cut.copyright}\n`,
  );
  const text = made[0]?.licence ?? "";
  const body = text.slice(text.indexOf("-----"));
  writeFileSync(
    join(FOLDER, "OFL.txt"),
    `${heads.join("\n")}\nThis Font Software is licensed under the SIL Open Font License, Version 1.1.\n\n${body}`,
  );
}

const tools = await loadFontTools();
const made = await Promise.all(FONT_CUTS.map((cut) => makeFont(cut, tools)));
checkSources(made);
mkdirSync(FOLDER, { recursive: true });
for (const { cut, font } of made) {
  const packed = await tools.convert(font, "woff2");
  writeFileSync(join(FOLDER, cut.file), packed);
  console.log(`${cut.file}: ${packed.length} bytes`);
}
writeLicence(made);
