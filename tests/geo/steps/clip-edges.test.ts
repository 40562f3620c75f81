import { lineString, point } from "@turf/turf";
import type { FeatureCollection, Point, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { clipEdges, edgePointsOf } from "../../../geo/steps/clip-edges.ts";
import { smoothLine } from "../../../geo/steps/smooth-line.ts";
import type { TracedLine } from "../../../geo/steps/trace-lines.ts";
import type { Side } from "../../../src/model/band.ts";
import { isInside } from "../../../src/model/rings.ts";
import { featureWith, givenFile, inAndOut } from "../in-and-out.ts";

const NAME = { en: "Place", ar: "مكان", ckb: "شوێن" };

function lineOf({ features }: FeatureCollection, side: Side): TracedLine {
  const points = features
    .filter(({ properties }) => properties?.side === side)
    .map(({ geometry, properties }) => ({
      id: `${side}-${properties?.order}`,
      side,
      position: (geometry as Point).coordinates,
      basis: properties?.basis as TracedLine["points"][number]["basis"],
      place: NAME,
      note: NAME,
    }));
  return { side, points, stretches: smoothLine(points.map(({ position }) => position)) };
}

const linesOf = (given: FeatureCollection): Record<Side, TracedLine> => ({
  federal: lineOf(given, "federal"),
  peshmerga: lineOf(given, "peshmerga"),
});

const countryOf = (given: FeatureCollection) => featureWith(given, "country", "invented").geometry as Polygon;

const edgesOf = (given: FeatureCollection) => clipEdges(linesOf(given), countryOf(given), 4);

inAndOut("clip-edges", (given) => [
  ...edgesOf(given).map(({ id, basis, coordinates }) => lineString([...coordinates], { id, basis })),
  ...edgePointsOf(linesOf(given), countryOf(given)).map(({ id, basis, position }) =>
    point(position, { id, basis }),
  ),
]);

describe("edges from border to border", () => {
  const given = givenFile("clip-edges", "from-border-to-border.geojson");
  const edges = edgesOf(given);

  it("are documented only between two documented places", () => {
    const basisOf = (side: Side) => edges.filter((edge) => edge.side === side).map(({ basis }) => basis);
    expect(basisOf("federal")).toEqual(["inferred", "documented", "inferred"]);
    expect(basisOf("peshmerga")).toEqual(["inferred", "documented", "inferred"]);
  });

  it("hang together, each stretch beginning where the last one ended", () => {
    for (const side of ["federal", "peshmerga"]) {
      const own = edges.filter((edge) => edge.side === side);
      for (const [i, { coordinates }] of own.slice(1).entries()) {
        expect(coordinates[0]).toEqual(own[i]?.coordinates.at(-1));
      }
    }
  });

  it("end on the border", () => {
    const ends = [edges.at(0)?.coordinates.at(0), edges.at(2)?.coordinates.at(-1)] as Position[];
    expect(ends[0]?.[0]).toBeCloseTo(43, 4);
    expect(ends[1]?.[0]).toBeCloseTo(45, 4);
  });

  it("have no place beyond the border", () => {
    const places = edgePointsOf(linesOf(given), countryOf(given));
    expect(places.map(({ id }) => id)).not.toContain("federal-1");
    for (const { position } of places) expect(isInside(countryOf(given), position)).toBe(true);
  });
});
