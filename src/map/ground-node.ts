/**
 * The ground is drawn once, by the build, into the first picture. The live map takes that very drawing
 * over instead of fetching and drawing it again.
 */
let ground: Element | null = null;

export function groundNode(): Element | null {
  ground ??= document.getElementById("ground");
  return ground;
}
