import type { Import } from "./imports.ts";

/** Each draws one thing for the reader, and knows of no other room. */
const ROOMS = [
  "map",
  "regions",
  "incidents",
  "centres",
  "edges",
  "article",
  "method",
  "panel",
  "timeline",
  "filters",
  "findings",
  "compare",
  "table",
  "search",
  "report",
  "own-data",
];

const SHARED = ["model", "data", "state", "i18n", "picture", "ui", "styles", "parts"];

/** What a folder of `src` may import of ours, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  data: ["model"],
  state: ["model"],
  i18n: ["model"],
  picture: ["model"],
  ui: ["i18n", "styles"],
  styles: [],
  embedding: ["model", "state"],
  // What several rooms draw alike.
  parts: ["model", "data", "state", "i18n", "picture", "ui", "styles"],
  // Draws a view for a report: for the room of reports, and for the command.
  figure: SHARED,
  ...Object.fromEntries(ROOMS.map((room) => [room, [...SHARED, "figure"]])),
};

/** These put the rooms together: the files directly in `src`, and the pages that are more or less than the app. */
const isTop = (path: string): boolean => /^src\/([^/]+\.tsx?|(still|single|region-pages)\/.*)$/.test(path);

/** The command line runs in Node, and only there. */
const COMMAND = "src/figure/command/";

const isLeaflet = (path: string): boolean => /^(react-)?leaflet(\/|$)|^@react-leaflet\//.test(path);

/** What is wrong with an import, or nothing. */
export function breach({ from, to }: Import): string | null {
  const [place = "", folder = ""] = from.split("/");
  const ours = /^(src|geo|tests)\//.test(to);
  const target = to.split("/")[1] ?? "";
  if (isLeaflet(to)) {
    return place === "src" && folder === "map" ? null : `${from}: only src/map imports ${to}`;
  }
  if (place === "geo") {
    return !ours || /^(geo|src\/model)\//.test(to) ? null : `${from}: geo imports src/model only, not ${to}`;
  }
  if (folder === "model" && /^(react|react-dom)(\/|$)/.test(to)) return `${from}: the model knows no ${to}`;
  if (place === "src" && !from.startsWith(COMMAND) && to.startsWith(COMMAND)) {
    return `${from}: only the command line imports ${to}`;
  }
  if (folder === "figure" && !from.startsWith(COMMAND) && to.startsWith("node:")) {
    return `${from}: figures are drawn in browsers, too, which have no ${to}`;
  }
  if (!ours) return null;
  if (!to.startsWith("src/")) return `${from}: src never imports ${to}`;
  if (isTop(from) || target === folder) return null;
  const allowed = MAY_IMPORT[folder];
  if (!allowed) return `${from}: src/${folder} has no place in the import rule`;
  return allowed.includes(target) ? null : `${from}: ${folder} may not import ${to}`;
}
