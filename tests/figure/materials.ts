import { loadMaterials } from "../../src/figure/command/load-materials.ts";
import { parseArguments } from "../../src/figure/command/parse-arguments.ts";
import { drawFigure } from "../../src/figure/draw-figure.ts";
import type { FigureRequest } from "../../src/figure/request.ts";

/** What the site serves. */
export const SERVED = new URL("../../public/", import.meta.url);

export const materials = await loadMaterials(SERVED);

/** A figure as the command is asked for it. */
export function requestOf(line: string): FigureRequest {
  const asked = parseArguments(line.split(" ").filter(Boolean));
  if (asked.kind === "help") throw new Error("expected a figure, got a call for help");
  return asked.request;
}

export const drawn = (line: string) => drawFigure(materials, requestOf(line));
