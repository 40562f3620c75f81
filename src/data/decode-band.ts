import { type EdgePoint, type EdgeStretch, type MiddleLine, SIDES } from "../model/band.ts";
import type { Area, Dataset } from "../model/dataset.ts";
import { REGION_IDS } from "../model/region.ts";
import { areaFeature } from "./decode-area.ts";
import { type Decode, list, Mismatch, object, optional, orNull } from "./decoder.ts";
import { alongLine, atPoint, collection } from "./features.ts";
import { amount, localized, oneOf, source } from "./values.ts";

const side = oneOf(...SIDES);
const basis = oneOf("documented", "inferred");

const edge: Decode<EdgeStretch> = alongLine(object<Pick<EdgeStretch, "side" | "basis">>({ side, basis }));

const edgePoint: Decode<EdgePoint> = atPoint(
  object<Omit<EdgePoint, "id" | "position">>({
    side,
    basis,
    place: localized,
    note: localized,
    source: optional(source),
  }),
);

const anyMiddleLine = alongLine(
  object<Omit<MiddleLine, "coordinates">>({
    width_km: list(amount),
    region: list(orNull(oneOf(...REGION_IDS))),
  }),
);

const middleLine: Decode<MiddleLine> = (value) => {
  const { coordinates, width_km, region } = anyMiddleLine(value);
  if (width_km.length !== coordinates.length)
    throw new Mismatch(`a width for each of the ${coordinates.length} positions`, width_km);
  if (region.length !== coordinates.length)
    throw new Mismatch(`a region for each of the ${coordinates.length} positions`, region);
  return Object.freeze({ coordinates, width_km, region });
};

const wholeBand = areaFeature("band");

const kinded = object<{ properties: { kind?: Kind } }>({
  properties: object<{ kind?: Kind }>({ kind: optional(oneOf("edge", "edge-point", "middle-line")) }),
});

type Kind = "edge" | "edge-point" | "middle-line";

const bandParts: Decode<Pick<Dataset, "band" | "edges" | "edgePoints" | "middle">> = (value) => {
  const bands: Area<"band">[] = [];
  const edges: EdgeStretch[] = [];
  const edgePoints: EdgePoint[] = [];
  const middles: MiddleLine[] = [];
  const sort = list((feature) => {
    switch (kinded(feature).properties.kind) {
      case "edge":
        return edges.push(edge(feature));
      case "edge-point":
        return edgePoints.push(edgePoint(feature));
      case "middle-line":
        return middles.push(middleLine(feature));
      default:
        return bands.push(wholeBand(feature));
    }
  });
  sort(value);
  return {
    band: only("band", bands),
    edges: Object.freeze(edges),
    edgePoints: Object.freeze(edgePoints),
    middle: only("middle-line", middles),
  };
};

function only<Model>(name: string, models: readonly Model[]): Model {
  const [model] = models;
  if (model === undefined || models.length > 1) throw new Mismatch(`one ${name}`, models.length);
  return model;
}

export const decodeBand = collection(bandParts);
