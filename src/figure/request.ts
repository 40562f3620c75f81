import type { PictureParts } from "../picture/Picture.tsx";
import type { View } from "../state/view.ts";

export const FORMATS = ["svg", "png"] as const;
export type Format = (typeof FORMATS)[number];

/** One figure: which view, how it looks, how large. */
export interface FigureRequest {
  readonly view: View;
  readonly theme: "light" | "dark";
  readonly grey: boolean;
  readonly parts: PictureParts;
  readonly widthMm: number;
  /** As high as its ground asks for, if left open. */
  readonly heightMm: number | null;
  readonly format: Format;
  /** Of a PNG. */
  readonly dpi: number;
}
