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

/** Loads the faces of a script; one that does not come leaves the device's own. */
async function loadFaces(script: Script): Promise<FontFace[]> {
  const loads = FACES[script].map(({ family, file, weight }) =>
    new FontFace(family, `url(fonts/${file}.woff2)`, { weight }).load(),
  );
  const settled = await Promise.allSettled(loads);
  return settled.flatMap((load) => (load.status === "fulfilled" ? [load.value] : []));
}

/** Puts the faces of a script to use if they come in time, and otherwise not on this visit. */
export async function takeFaces(script: Script, inTime: Promise<unknown>): Promise<void> {
  const faces = await Promise.race([loadFaces(script), inTime.then(() => [])]);
  for (const face of faces) document.fonts.add(face);
}
