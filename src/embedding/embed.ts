import { createFrames } from "./frames.ts";
import { defineMapElement } from "./map-element.ts";

// What a page that holds maps may load, as embed.js: it grows their frames to what is in them, and
// defines <security-gap-map>. A page may well load it once for each map.
const { src } = document.currentScript as HTMLScriptElement;
if (!customElements.get("security-gap-map")) {
  const base = new URL(".", src).href;
  defineMapElement(base, createFrames(base));
}
