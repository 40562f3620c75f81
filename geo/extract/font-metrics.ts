import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FONT_CUTS, type FontCut } from "./font-cuts.ts";
import { type FontTools, loadFontTools } from "./load-font-tools.ts";
import { PUBLIC, SOURCES } from "./paths.ts";

const JOINER = "\u200d";
/** Drawn as one sign with the lam before them. */
const LAMS = ["ل", "ڵ"];
const ALEFS = ["ا", "آ", "أ", "إ"];

type Widths = {
  family: string;
  weight: number;
  /** One width each. */
  plain: Record<string, number>;
  /** Isolated, initial, medial, final. */
  joining: Record<string, number[]>;
  /** Lam and alef together: after a letter that does not join to them, and after one that does. */
  ligatures: Record<string, number[]>;
  /** Digits 0 to 9 with font-variant-numeric: tabular-nums. */
  tabularDigit: number;
};

function isJoining(character: string): boolean {
  return /\p{Script=Arabic}/u.test(character) && /\p{L}/u.test(character);
}

/** A joiner has no width of its own and makes the letter beside it take its joined form. */
function forms(text: string): string[] {
  return [text, text + JOINER, JOINER + text + JOINER, JOINER + text];
}

function makeRuler({ shaping }: FontTools, font: Buffer, cut: FontCut, weight: number) {
  const face = new shaping.Face(new shaping.Blob(new Uint8Array(font).buffer));
  const scaled = new shaping.Font(face);
  if (typeof cut.axes.wght === "object") scaled.setVariations([new shaping.Variation("wght", weight)]);
  return (text: string, ...features: string[]): number => {
    const buffer = new shaping.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shaping.shape(scaled, buffer, features.map(shaping.Feature.fromString));
    const units = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return Number((units / face.upem).toFixed(3));
  };
}

function measure(tools: FontTools, font: Buffer, cut: FontCut, weight: number): Widths {
  const ruler = makeRuler(tools, font, cut, weight);
  const characters = [...new Set(cut.characters)].sort();
  const letters = characters.filter(isJoining);
  const pairs = letters.length > 0 ? LAMS.flatMap((lam) => ALEFS.map((alef) => lam + alef)) : [];
  return {
    family: cut.family,
    weight,
    plain: Object.fromEntries(characters.filter((one) => !isJoining(one)).map((one) => [one, ruler(one)])),
    joining: Object.fromEntries(letters.map((one) => [one, forms(one).map((form) => ruler(form))])),
    ligatures: Object.fromEntries(pairs.map((pair) => [pair, [ruler(pair), ruler(JOINER + pair)]])),
    tabularDigit: ruler("0", "tnum"),
  };
}

const tools = await loadFontTools();
const lines: string[] = [];
for (const cut of FONT_CUTS) {
  const font = await tools.convert(readFileSync(join(PUBLIC, "fonts", cut.file)), "truetype");
  for (const weight of cut.weights) lines.push(JSON.stringify(measure(tools, font, cut, weight)));
}
const about =
  "Advance widths in em, shaped with HarfBuzz one character at a time from the files in public/fonts. Joined forms of Arabic letters are shaped beside U+200D. No kerning: a sum over a text is an estimate.";
writeFileSync(
  join(SOURCES, "font-metrics.json"),
  `{"about":${JSON.stringify(about)},"fonts":[\n${lines.join(",\n")}\n]}\n`,
);
console.log(`font-metrics.json: ${lines.length} fonts`);
