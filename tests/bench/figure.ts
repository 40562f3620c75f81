import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { parseArguments } from "../../src/figure/command/parse-arguments.ts";
import { rasterise } from "../../src/figure/command/rasterise.ts";
import { servedIn } from "../../src/figure/command/read-served.ts";
import { type DrawnFigure, drawFigure } from "../../src/figure/draw-figure.ts";
import { toDots } from "../../src/figure/lengths.ts";
import { loadMaterials } from "../../src/figure/load-materials.ts";
import { formatTable, median } from "./table.ts";

const SHEETS = { A3: ["420mm", "297mm"], A2: ["594mm", "420mm"] } as const;
/** Of a printed report. */
const DPI = 300;

/** A sheet drawn, and turned into dots, beside packing as many even dots, which no PNG goes without. */
export async function benchFigure(runs: number): Promise<string> {
  const materials = await loadMaterials(servedIn(new URL("../../public/", import.meta.url)));
  const request = (sheet: keyof typeof SHEETS) => {
    const [width, height] = SHEETS[sheet];
    const asked = parseArguments(["--width", width, "--height", height]);
    if (asked.kind === "help") throw new Error("expected a figure");
    return asked.request;
  };
  const dots = (figure: DrawnFigure) => rasterise(figure, { dpi: DPI, opaque: true });

  const a3 = drawFigure(materials, request("A3"));
  await dots(a3);
  const even = new Uint8Array(toDots(a3.widthMm, DPI) * toDots(a3.heightMm, DPI) * 4).fill(240);
  const times: Record<"svg" | "png" | "even", number[]> = { svg: [], png: [], even: [] };
  for (let run = 0; run < runs; run++) {
    times.svg.push(await timed(() => drawFigure(materials, request("A3"))));
    times.png.push(await timed(() => dots(a3)));
    times.even.push(await timed(() => deflateSync(even)));
  }
  const a2 = await timed(() => dots(drawFigure(materials, request("A2"))));
  const [svg, png, reference] = [median(times.svg), median(times.png), median(times.even)];
  const row = (name: string, ms: number) => [
    ...[name, ms.toFixed(0), reference.toFixed(0), "ms"],
    (ms / reference).toFixed(1),
  ];
  return formatTable([
    ["", "figure", "even dots packed", "", "times"],
    row("A3, SVG", svg),
    row("A3, PNG", png),
    row("A2, SVG and PNG, once", a2),
  ]);
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await benchFigure(3));
