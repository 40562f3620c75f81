import type { DrawnFigure } from "../../figure/draw-figure.ts";
import type { FigureRequest } from "../../figure/request.ts";
import type { CreditedLayer } from "../../picture/points/point-layer.ts";

/** A figure to be drawn, from the files beside the page. */
export interface Order {
  /** The address of the page. */
  readonly site: string;
  readonly request: FigureRequest;
  /** Events of the reader's own on it. */
  readonly points: readonly CreditedLayer[];
}

export interface NamedFigure extends DrawnFigure {
  readonly fileName: string;
}

export type Answer =
  | { readonly figure: NamedFigure }
  /** For a log; the reader is told in the language of the page. */
  | { readonly problem: string };

// Drawing takes a phone a second or two: here it keeps nobody waiting. The typesetter is WebAssembly,
// which the policy of the page does not let in, and need not. It waits at the top of its module: an
// order that came meanwhile would be lost if nobody listened yet.

addEventListener("message", async ({ data }: MessageEvent<Order>) => postMessage(await answer(data)));

async function answer(order: Order): Promise<Answer> {
  try {
    const { drawOrder } = await import("./draw-order.ts");
    return { figure: await drawOrder(order) };
  } catch (error) {
    return { problem: String(error) };
  }
}
