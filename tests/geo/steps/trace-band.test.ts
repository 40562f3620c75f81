import { kinks, polygon } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { traceBand } from "../../../geo/steps/trace-band.ts";
import type { TracedLine } from "../../../geo/steps/trace-lines.ts";
import type { Side } from "../../../src/model/band.ts";
import { box } from "../../fixtures/areas.ts";

/** A line of straight stretches. */
const straight = (side: Side, positions: Position[]): TracedLine => ({
  side,
  points: positions.map((position, i) => ({
    id: `${side}-${i + 1}`,
    side,
    position,
    basis: "documented",
    place: { en: "Place", ar: "مكان", ckb: "شوێن" },
    note: { en: "", ar: "", ckb: "" },
  })),
  stretches: positions.slice(0, -1).map((position) => [position]),
});

const federal = straight("federal", [
  [43, 35],
  [47, 35],
]);
const country = polygon([box(44, 34, 46, 36)]);

describe("the band between two lines", () => {
  it("is cut by the border of the country and winds counter-clockwise", () => {
    const peshmerga = straight("peshmerga", [
      [43, 35.2],
      [47, 35.2],
    ]);
    const [ring = []] = traceBand({ federal, peshmerga }, country).geometry.coordinates;
    expect(ring).toHaveLength(5);
    expect(new Set(ring.map(String))).toEqual(new Set(box(44, 35, 46, 35.2).map(String)));
    expect(kinks(polygon([ring])).features).toEqual([]);
    expect(ring[1]?.[0]).toBeGreaterThan(ring[0]?.[0] ?? Number.NaN);
  });

  it("is refused where the lines cross", () => {
    const peshmerga = straight("peshmerga", [
      [43, 35.2],
      [47, 34.8],
    ]);
    expect(() => traceBand({ federal, peshmerga }, country)).toThrow("the two lines cross 1 times");
  });

  it("is refused where it lies outside the country", () => {
    const peshmerga = straight("peshmerga", [
      [43, 35.2],
      [47, 35.2],
    ]);
    const abroad = polygon([box(50, 34, 51, 36)]);
    expect(() => traceBand({ federal, peshmerga }, abroad)).toThrow("does not touch Iraq");
  });
});
