import createBidi from "bidi-js";
import { Blob, Buffer, Direction, Face, Feature, Font, shape, Variation } from "harfbuzzjs";
import type { Face as FaceName, SetText, Step, TextStyle, Typesetter } from "./typesetter.ts";

/** The bytes of a face as OpenType. */
export type FontFiles = Readonly<Record<FaceName, Uint8Array>>;

interface LoadedFace {
  readonly has: (letter: string) => boolean;
  /** The face at a weight, and how many of its units an em has. */
  readonly at: (weight: number) => { font: Font; em: number };
}

/** A piece of a text in one direction and one face. */
interface Run {
  readonly text: string;
  readonly level: number;
  readonly face: LoadedFace;
}

const bidi = createBidi();

/** Marks that only order the text around them, and have no shape. */
const DIRECTION_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const MARK = /\p{M}/u;

/** Sets text by HarfBuzz: letters joined as the face joins them, in the order of Unicode's annex 9. */
export function createTypesetter(files: FontFiles): Typesetter {
  const faces = new Map(
    Object.entries(files).map(([name, bytes]) => [name as FaceName, loadFace(name, bytes)]),
  );
  return function setText(text: string, style: TextStyle): SetText {
    const chosen = style.faces.flatMap((name) => faces.get(name) ?? []);
    const steps: Step[] = [];
    let x = 0;
    for (const run of inVisualOrder(runsOf(text, style.direction, chosen))) {
      x = setRun(run, style, x, steps);
    }
    return { steps, width: x };
  };
}

function loadFace(name: string, bytes: Uint8Array): LoadedFace {
  const face = new Face(new Blob(bytes));
  const letters = new Set(face.collectUnicodes());
  if (letters.size === 0)
    throw new Error(`the font ${name} cannot be read: expected OpenType, got no letters`);
  const fonts = new Map<number, Font>();
  const range = face.getAxisInfos().wght;
  return {
    has: (letter) => letters.has(letter.codePointAt(0) ?? 0),
    at(weight) {
      const font = fonts.get(weight) ?? new Font(face);
      if (range && !fonts.has(weight)) font.setVariations([new Variation("wght", weight)]);
      fonts.set(weight, font);
      return { font, em: face.upem };
    },
  };
}

/** The runs of a text in the order in which it is read. */
function runsOf(text: string, direction: "ltr" | "rtl", faces: readonly LoadedFace[]): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at] ?? 0;
    at += letter.length;
    if (DIRECTION_CONTROL.test(letter)) continue;
    const last = runs.at(-1);
    // A mark belongs to its letter.
    const stays = last && MARK.test(letter) && last.face.has(letter);
    const face = stays ? last.face : faces.find(({ has }) => has(letter));
    if (!face) {
      const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      throw new Error(`none of the fonts has the letter ${letter} (U+${code}) of “${text}”`);
    }
    if (last?.face === face && last.level === level) {
      runs[runs.length - 1] = { ...last, text: last.text + letter };
    } else runs.push({ text: letter, level, face });
  }
  return runs;
}

/** Rule L2: from the highest level down to the lowest odd one, whatever is at least so high is turned round. */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to++;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  }
  return ordered;
}

/** Adds the outlines of a run, from x on; returns where it ends. */
function setRun({ text, level, face }: Run, style: TextStyle, x: number, steps: Step[]): number {
  const { font, em } = face.at(style.weight);
  const scale = style.size / em;
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setScript(/\p{Script=Arabic}/u.test(text) ? "Arab" : "Latn");
  buffer.setLanguage(style.lang);
  // Letters that are spaced out do not join into one.
  shape(font, buffer, style.spacing === 0 ? [] : [new Feature("liga", 0)]);
  let end = x;
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    for (const { type, values } of font.glyphToJson(codepoint)) {
      const placed = values.map((value, i) =>
        i % 2 === 0 ? end + (value + xOffset) * scale : -(value + yOffset) * scale,
      );
      steps.push({ type: type as Step["type"], values: placed });
    }
    end += xAdvance * scale + style.spacing;
  }
  return end;
}
