/**
 * The faces of `fonts.css` under names of their own. There they are optional, so that no text ever
 * moves under a reader's eyes: on a slow line the picture keeps the device's face. The live page is
 * laid out for the first time when it takes the picture's place, with the faces that have come by then.
 */
const FACES = {
  latin: [
    { family: "Gap Sans Live", file: "gap-sans", weight: "400 700" },
    { family: "Gap Serif Live", file: "gap-serif", weight: "600" },
  ],
  arabic: [{ family: "Gap Arabic Live", file: "gap-arabic", weight: "400 700" }],
} as const;

type Script = keyof typeof FACES;

/**
 * The faces of a script, as far as they come, and come in time; without one the device's own is used, and
 * on a poor line (see before-paint.js), or where the page holds its faces itself, none is asked for.
 */
export async function loadFaces(script: Script, inTime?: Promise<unknown>): Promise<readonly FontFace[]> {
  const { classList } = document.documentElement;
  if (classList.contains("device-faces") || classList.contains("faces-inside")) return [];
  const loads = Promise.allSettled(
    FACES[script].map(async ({ family, file, weight }) => {
      // The page asked for the file at its start. Asked for by address, the browser would inquire whether
      // it is still the same, for which a phone waits longer than for the rest of the live page.
      const response = await fetch(`fonts/${file}.woff2`, { cache: "force-cache" });
      if (!response.ok) throw new Error(`fonts/${file}.woff2: expected a font, got ${response.status}`);
      return new FontFace(family, await response.arrayBuffer(), { weight }).load();
    }),
  );
  const settled = await (inTime ? Promise.race([loads, inTime.then(() => [])]) : loads);
  return settled.flatMap((load) => (load.status === "fulfilled" ? [load.value] : []));
}

/** From here on text is set in them. */
export function showFaces(faces: readonly FontFace[]): void {
  for (const face of faces) document.fonts.add(face);
}
