import { describe, expect, it } from "vitest";
import { breach } from "./support/import-rule.ts";
import { importsIn, importsOf, sourceFilesIn } from "./support/imports.ts";

describe("the import rule", () => {
  it.each(["src", "geo"])("holds in %s, type imports included", (folder) => {
    expect(sourceFilesIn(folder)).not.toEqual([]);
    expect(importsIn(folder).map(breach).filter(Boolean)).toEqual([]);
  });

  it.each([
    ["src/model/region.ts", "src/model/figures.ts"],
    ["src/model/membership.ts", "@turf/area"],
    ["src/data/load.ts", "src/model/dataset.ts"],
    ["src/picture/Band.tsx", "react"],
    ["src/ui/Button.tsx", "src/i18n/t.ts"],
    ["src/ui/Button.tsx", "src/styles/tokens.css"],
    ["src/regions/RegionDetails.tsx", "src/state/use-view.ts"],
    ["src/regions/RegionDetails.tsx", "src/parts/SourceList.tsx"],
    ["src/report/picture/PicturePage.tsx", "src/figure/draw-figure.ts"],
    ["src/figure/command/png.ts", "node:zlib"],
    ["src/map/MapView.tsx", "leaflet/dist/leaflet.css"],
    ["src/map/MapView.tsx", "react-leaflet"],
    ["src/App.tsx", "src/map/MapView.tsx"],
    ["src/still/StillMap.tsx", "src/picture/Picture.tsx"],
    ["geo/kitchen.ts", "src/model/region.ts"],
    ["geo/steps/polygons.ts", "@turf/turf"],
  ])("lets %s import %s", (from, to) => {
    expect(breach({ from, to })).toBeNull();
  });

  it.each([
    ["src/model/region.ts", "src/data/load.ts", "model may not import"],
    ["src/model/region.ts", "react", "the model knows no react"],
    ["src/data/load.ts", "src/state/view.ts", "data may not import"],
    ["src/picture/Band.tsx", "src/i18n/t.ts", "picture may not import"],
    ["src/ui/Button.tsx", "src/model/region.ts", "ui may not import"],
    ["src/regions/RegionDetails.tsx", "src/incidents/IncidentList.tsx", "regions may not import"],
    ["src/parts/SourceList.tsx", "src/incidents/IncidentList.tsx", "parts may not import"],
    ["src/regions/RegionDetails.tsx", "src/App.tsx", "regions may not import"],
    ["src/regions/RegionDetails.tsx", "leaflet", "only src/map imports"],
    ["src/App.tsx", "react-leaflet", "only src/map imports"],
    ["src/App.tsx", "geo/kitchen.ts", "src never imports"],
    ["src/App.tsx", "tests/fixtures/areas.ts", "src never imports"],
    ["src/report/picture/PicturePage.tsx", "src/figure/command/png.ts", "only the command line"],
    ["src/figure/draw-figure.ts", "src/figure/command/png.ts", "only the command line"],
    ["src/figure/draw-figure.ts", "node:zlib", "drawn in browsers"],
    ["src/parts/SourceList.tsx", "src/figure/draw-figure.ts", "parts may not import"],
    ["src/attic/old.ts", "src/model/region.ts", "has no place in the import rule"],
    ["geo/kitchen.ts", "src/picture/frame.ts", "geo imports src/model only"],
    ["geo/kitchen.ts", "leaflet", "only src/map imports"],
  ])("does not let %s import %s", (from, to, told) => {
    expect(breach({ from, to })).toContain(told);
  });
});

describe("the imports of a file", () => {
  const read = (text: string): string[] => importsOf("src/map/MapView.tsx", text).map(({ to }) => to);

  it.each([
    ['import { a } from "../model/band.ts";', "src/model/band.ts"],
    ['import type { A } from "../model/band.ts";', "src/model/band.ts"],
    ['import {\n  a,\n  type B,\n} from "./path-style.ts";', "src/map/path-style.ts"],
    ['import * as L from "leaflet";', "leaflet"],
    ['import "leaflet/dist/leaflet.css";', "leaflet/dist/leaflet.css"],
    ['export { a } from "../ui/Button.tsx";', "src/ui/Button.tsx"],
    ['const late = () => import("../report/Report.tsx");', "src/report/Report.tsx"],
    ['type Late = typeof import("../report/Report.tsx");', "src/report/Report.tsx"],
    ['new Worker(new URL("./worker.ts", import.meta.url))', "src/map/worker.ts"],
  ])("%j leads to %s", (text, to) => {
    expect(read(text)).toEqual([to]);
  });

  it.each([
    '// import { a } from "leaflet";',
    ' * import { a } from "leaflet";',
    'const words = "from here";\nexport const from = "there";',
    'export function a() {}\nconst b = "from";',
  ])("%j has none", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("are each read once", () => {
    expect(read('import { a } from "./a.ts";\nimport { b } from "./b.ts";\n')).toEqual([
      "src/map/a.ts",
      "src/map/b.ts",
    ]);
  });
});

it("a folder that does not exist yet has no files", () => {
  expect(sourceFilesIn("src/not-built-yet")).toEqual([]);
});
