import { pixelsPerKm } from "./frame.ts";

const STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200];
const WIDEST_PX = 130;

/** The longest round distance that a scale bar shows at a zoom class. */
export function scaleKm(zoomClass: number): number {
  // The class below the next one: a bar never outgrows its corner on the way there.
  const fits = STEPS_KM.filter((km) => km * pixelsPerKm(zoomClass + 0.5) <= WIDEST_PX);
  return fits.at(-1) ?? 1;
}
