import { readFileSync } from "node:fs";

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly plain: Readonly<Record<string, number>>;
  /** Isolated, initial, medial, final. */
  readonly joining: Readonly<Record<string, readonly number[]>>;
  /** Lam and alef together: after a letter that does not join to them, and after one that does. */
  readonly ligatures: Readonly<Record<string, readonly number[]>>;
}

const { fonts } = JSON.parse(
  readFileSync(new URL("../../geo/sources/font-metrics.json", import.meta.url), "utf8"),
) as { fonts: readonly Face[] };

/** Letters of Arabic script that the next letter does not join to. */
const LAST_OF_GROUP = new Set("ءاأإآدذرزڕڑژوؤۆۇۊةەۀ");

/** The width of a text in em, letter by letter in its joined form, as the font itself has it. */
export function measuredWidth(text: string, families: readonly string[], weight: number): number {
  const faces = families.map((family) => faceOf(family, weight));
  const joining = faces.find((face) => Object.keys(face.joining).length > 0)?.joining ?? {};
  const ligatures = faces.find((face) => Object.keys(face.ligatures).length > 0)?.ligatures ?? {};
  const joinsOn = (letter: string | undefined) => !!letter && letter in joining && !LAST_OF_GROUP.has(letter);
  const isJoined = (letter: string | undefined) => !!letter && letter in joining && letter !== "ء";

  const letters = Array.from(text);
  let width = 0;
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters[i] ?? "";
    const next = letters[i + 1];
    const before = joinsOn(letters[i - 1]) && isJoined(letter);
    const ligature = ligatures[letter + (next ?? "")];
    if (ligature) {
      width += ligature[before ? 1 : 0] ?? Number.NaN;
      i += 1;
    } else if (joining[letter]) {
      const after = joinsOn(letter) && isJoined(next);
      width += joining[letter]?.[before ? (after ? 2 : 3) : after ? 1 : 0] ?? Number.NaN;
    } else {
      const face = faces.find(({ plain }) => letter in plain);
      if (!face) throw new Error(`no width of ${JSON.stringify(letter)} in ${families.join(", ")}`);
      width += face.plain[letter] ?? Number.NaN;
    }
  }
  return width;
}

function faceOf(family: string, weight: number): Face {
  const face = fonts.find((one) => one.family === family && one.weight === weight);
  if (!face) throw new Error(`no font ${family} ${weight}`);
  return face;
}
