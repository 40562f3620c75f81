import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inkStyles } from "../still/first-styles.ts";

/** The site's own styles, as far as such a page has use for them. */
export function regionStyles(): string {
  const files = ["fonts", "base", "panel", "details"].map((name) => `../styles/${name}.css`);
  const texts = [...files, "./region-page.css"].map((file) =>
    readFileSync(fileURLToPath(new URL(file, import.meta.url)), "utf8"),
  );
  return [inkStyles(), ...texts].join("\n").replaceAll('url("/fonts/', 'url("../fonts/');
}
