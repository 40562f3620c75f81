import type { Lang } from "../../model/localized.ts";

export type Face = "Gap Serif" | "Gap Sans" | "Gap Arabic";

/** How a text is to be set. */
export interface TextStyle {
  /** The first face that has a letter draws it. */
  readonly faces: readonly Face[];
  readonly weight: number;
  readonly direction: "ltr" | "rtl";
  readonly lang: Lang;
  /** In pixels. */
  readonly size: number;
  readonly spacing: number;
}

/** A step of an outline, in pixels, y downwards. */
export interface Step {
  readonly type: "M" | "L" | "Q" | "C" | "Z";
  readonly values: readonly number[];
}

/** A text as shapes, its left end at the origin, and the room that it takes. */
export interface SetText {
  readonly steps: readonly Step[];
  readonly width: number;
}

export type Typesetter = (text: string, style: TextStyle) => SetText;
