import { toDots } from "../../figure/lengths.ts";
import { addNotes } from "../../figure/png-chunks.ts";
import type { Drawing } from "./use-figure.ts";

/** More dots than this browser can hold in a picture. */
export class TooManyDots extends Error {}

/** How many dots the drawing is as a PNG. */
export const dotsOf = ({ figure, request: { dpi } }: Drawing) => ({
  width: toDots(figure.widthMm, dpi),
  height: toDots(figure.heightMm, dpi),
});

export const svgFile = (svg: string): Blob => new Blob([svg], { type: "image/svg+xml" });

/** The drawing as the file that was chosen. Rejects with `TooManyDots`. */
export async function figureFile(drawing: Drawing): Promise<Blob> {
  const { figure, request } = drawing;
  if (request.format === "svg") return svgFile(figure.svg);
  const png = new Uint8Array(await (await pngOf(drawing)).arrayBuffer());
  const notes = { dpi: request.dpi, texts: { Title: figure.title, Description: figure.alt } };
  return new Blob([addNotes(png, notes)], { type: "image/png" });
}

async function pngOf(drawing: Drawing): Promise<Blob> {
  const { width, height } = dotsOf(drawing);
  const address = URL.createObjectURL(svgFile(drawing.figure.svg));
  const canvas = document.createElement("canvas");
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0, width, height);
    // Browsers do not say when a canvas is too large for them: it stays empty.
    const middle = context?.getImageData(width >> 1, height >> 1, 1, 1).data;
    const blob = middle?.[3] ? await toPng(canvas) : null;
    if (!blob) throw new TooManyDots(`${width} by ${height} dots`);
    return blob;
  } catch (error) {
    throw error instanceof TooManyDots ? error : new TooManyDots(String(error));
  } finally {
    URL.revokeObjectURL(address);
    // Some browsers keep the dots of a canvas until it has none.
    canvas.width = 0;
  }
}

const toPng = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
