/**
 * The ground is drawn once, by the build, into the first picture. The live map takes that very drawing
 * over instead of fetching and drawing it again; it is looked for while the picture is still there.
 */
export const groundNode = document.getElementById("ground");
