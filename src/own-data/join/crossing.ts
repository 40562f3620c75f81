/** What a ray from a point to the west meets in an edge: nothing, the edge, or the point lies on it. */
export const MISSED = 0;
export const CROSSED = 1;
export const ON_EDGE = 2;

/**
 * How an edge stands to a ray from a point, given the edge's ends (u1, v1) and (u2, v2) as seen from the
 * point, in degrees. Over all edges of an area an odd number of crossings is inside.
 *
 * The rule of Turf's `booleanPointInPolygon`, to the last bit: J. Hao et al., "Optimal Reliable
 * Point-in-Polygon Test and Differential Coding Boolean Operations on Polygons", Symmetry 10 (2018), 477.
 */
export function crossing(u1: number, v1: number, u2: number, v2: number): number {
  if (v1 === 0 && v2 === 0) {
    return (u2 <= 0 && u1 >= 0) || (u1 <= 0 && u2 >= 0) ? ON_EDGE : MISSED;
  }
  if (!((v2 >= 0 && v1 <= 0) || (v2 <= 0 && v1 >= 0))) return MISSED;
  const side = compareProducts(u2, v1, u1, v2);
  if (side === 0) return ON_EDGE;
  return (side > 0 && v2 > 0 && v1 <= 0) || (side < 0 && v2 <= 0 && v1 > 0) ? CROSSED : MISSED;
}

/**
 * The sign of a · b - c · d, exactly. Rounding never turns an order round, so that products which differ
 * after it tell; where they do not, what the rounding took away does.
 */
function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  return left !== right ? left - right : roundingOf(a, b, left) - roundingOf(c, d, right);
}

/** 2^27 + 1 cuts a double into two halves whose products are exact. */
const SPLITTER = 134_217_729;

/**
 * The exact a · b less its rounded value. Source: T. J. Dekker, "A floating-point technique for extending
 * the available precision", Numerische Mathematik 18 (1971), 224–242.
 */
function roundingOf(a: number, b: number, rounded: number): number {
  const aHigh = SPLITTER * a - (SPLITTER * a - a);
  const bHigh = SPLITTER * b - (SPLITTER * b - b);
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aLow * bLow - (rounded - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
