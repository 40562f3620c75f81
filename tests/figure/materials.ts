import { parseArguments } from "../../src/figure/command/parse-arguments.ts";
import { servedIn } from "../../src/figure/command/read-served.ts";
import { drawFigure } from "../../src/figure/draw-figure.ts";
import { loadMaterials } from "../../src/figure/load-materials.ts";
import type { FigureRequest } from "../../src/figure/request.ts";

/** What the site serves. */
export const SERVED = new URL("../../public/", import.meta.url);

export const materials = await loadMaterials(servedIn(SERVED));

/** A figure as the command is asked for it. */
export function requestOf(line: string): FigureRequest {
  const asked = parseArguments(line.split(" ").filter(Boolean));
  if (asked.kind === "help") throw new Error("expected a figure, got a call for help");
  return asked.request;
}

export const drawn = (line: string) => drawFigure(materials, requestOf(line));
