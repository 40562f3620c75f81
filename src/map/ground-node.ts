/**
 * The ground is drawn once, by the build, into the first picture. The live map takes that very drawing
 * over instead of fetching and drawing it again; it is looked for while the picture is still there.
 */
export const groundNode = document.getElementById("ground");

/** The relief comes last: on a slow phone it would keep the reader waiting for the map itself. */
export function bringRelief(): void {
  const image = groundNode?.querySelector<SVGImageElement>("[data-href]");
  image?.setAttribute("href", image.dataset.href ?? "");
}
