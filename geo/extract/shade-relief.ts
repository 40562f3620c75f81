export type Heights = {
  heights: Float32Array;
  width: number;
  height: number;
  /** Side of a pixel in Web Mercator metres; on the ground it is this times the cosine of the latitude. */
  cell: number;
  /** Of each row, in radians. */
  latitudes: Float64Array;
};

/**
 * Light mostly from the north-west, as printed atlases have it: from elsewhere valleys look like ridges.
 * A little from either side keeps ridges that run with the light, as the Zagros' spurs do, from vanishing.
 */
const LIGHTS: [azimuth: number, share: number][] = [
  [(315 * Math.PI) / 180, 0.6],
  [(265 * Math.PI) / 180, 0.2],
  [(5 * Math.PI) / 180, 0.2],
];
const ALTITUDE = (45 * Math.PI) / 180;
/** The five-minute grid has lost the steep slopes; this gives mountains their stature back. */
const EXAGGERATION = 11;
/** Broad forms are blurred over this many pixels and mixed in, so that ranges read before their bumps do. */
const BROAD_PIXELS = 6;
const BROAD_SHARE = 0.35;
/** Differences from level ground below this stay blank: plains are quiet and small in bytes. */
const QUIET = 0.02;
const STRONGEST_SHADOW = 0.42;
const STRONGEST_LIGHT = 0.5;
/** Share of the width over which the edges fade out, where the window is wider than the picture. */
const FADE = 0.1;
/** Alpha in steps of 3 of 255 takes a third off the file; on either ground the steps are below what is seen. */
const ALPHA_STEP = 3;

function blurRows(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let sum = 0;
      for (let step = -radius; step <= radius; step += 1) {
        const at = Math.min(width - 1, Math.max(0, column + step));
        sum += values[row * width + at] ?? 0;
      }
      // Written turned over, so that a second call blurs the columns and turns it back.
      result[column * height + row] = sum / (2 * radius + 1);
    }
  }
  return result;
}

/** Three boxes in each direction are as good as a Gaussian. */
function blur({ heights, width, height }: Heights): Float32Array {
  let values = heights;
  for (let pass = 0; pass < 3; pass += 1) {
    values = blurRows(blurRows(values, width, height, BROAD_PIXELS), height, width, BROAD_PIXELS);
  }
  return values;
}

/** Light on each pixel less the light on level ground. */
function light(
  values: Float32Array,
  { width, height, cell, latitudes }: Heights,
  stretch: number,
): Float32Array {
  const level = Math.sin(ALTITUDE);
  return Float32Array.from({ length: width * height }, (_, index) => {
    const column = Math.min(width - 2, Math.max(1, index % width));
    const row = Math.min(height - 2, Math.max(1, Math.floor(index / width)));
    const at = row * width + column;
    const ground = 2 * cell * Math.cos(latitudes[row] ?? 0);
    const eastward = (stretch * ((values[at + 1] ?? 0) - (values[at - 1] ?? 0))) / ground;
    const northward = (stretch * ((values[at - width] ?? 0) - (values[at + width] ?? 0))) / ground;
    const facing = LIGHTS.reduce(
      (sum, [azimuth, share]) => sum - share * (eastward * Math.sin(azimuth) + northward * Math.cos(azimuth)),
      0,
    );
    return (level + facing * Math.cos(ALTITUDE)) / Math.sqrt(1 + eastward ** 2 + northward ** 2) - level;
  });
}

function fade(index: number, { width, height }: Heights): number {
  const column = index % width;
  const row = Math.floor(index / width);
  const inside = Math.min(column, row, width - 1 - column, height - 1 - row) / (FADE * width);
  const clamped = Math.min(1, inside);
  return clamped * clamped * (3 - 2 * clamped);
}

/** Black with alpha in the shade and white with alpha in the light, so that it lies on any colour of ground. */
export function shadeRelief(relief: Heights): Uint8Array {
  const fine = light(relief.heights, relief, EXAGGERATION);
  const broad = light(blur(relief), relief, EXAGGERATION * 1.6);
  const pixels = new Uint8Array(relief.width * relief.height * 4);
  for (let index = 0; index < fine.length; index += 1) {
    const value = (1 - BROAD_SHARE) * (fine[index] ?? 0) + BROAD_SHARE * (broad[index] ?? 0);
    const beyond = Math.max(0, Math.abs(value) - QUIET);
    // A soft shoulder: the steepest faces must not come out as blots.
    const strength = (1 - Math.exp(-beyond * 2.2)) * (value < 0 ? STRONGEST_SHADOW : STRONGEST_LIGHT);
    pixels.fill(value < 0 ? 0 : 255, index * 4, index * 4 + 3);
    pixels[index * 4 + 3] = ALPHA_STEP * Math.round((255 * strength * fade(index, relief)) / ALPHA_STEP);
  }
  return pixels;
}
