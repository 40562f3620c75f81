import type { Article } from "../src/model/article.ts";
import type { BandVariant } from "../src/model/band-variant.ts";
import type { Dataset } from "../src/model/dataset.ts";
import type { Edition } from "../src/model/edition.ts";
import type { Milestone } from "../src/model/milestone.ts";
import type { RegionId } from "../src/model/region.ts";
import { isInside } from "../src/model/rings.ts";
import type { Statement } from "../src/model/statement.ts";
import { areaProperties } from "./steps/area-properties.ts";
import { clipEdges, edgePointsOf } from "./steps/clip-edges.ts";
import { countVariants } from "./steps/count-variants.ts";
import { cutRegions } from "./steps/cut-regions.ts";
import { readStampedRows, type StampedRows } from "./steps/fingerprint-rows.ts";
import { middleLine, thinMiddleLine } from "./steps/middle-line.ts";
import { placeIncidents } from "./steps/place-incidents.ts";
import { areaKm2 } from "./steps/polygons.ts";
import { readAdministration } from "./steps/read-administration.ts";
import { readArticle } from "./steps/read-article.ts";
import { readBasemap, readGovernorates } from "./steps/read-basemap.ts";
import { readCentres } from "./steps/read-centres.ts";
import { readChangelog } from "./steps/read-changelog.ts";
import { type IncidentTables, readIncidents } from "./steps/read-incidents.ts";
import { readPlaces, readTerms } from "./steps/read-places.ts";
import { readMilestones, readStatements } from "./steps/read-statements.ts";
import { readSourceText } from "./steps/read-table.ts";
import { roundRegions, uniteBand } from "./steps/round-regions.ts";
import { outlineOf, traceBand } from "./steps/trace-band.ts";
import { traceLines, wholeLine } from "./steps/trace-lines.ts";

/** Decimals of published lines: about 10 m, far finer than the band is known, so that edges stay smooth. */
const LINE_DECIMALS = 4;

/** All that the sources become, before it is checked and written. */
export interface Kitchen {
  readonly dataset: Dataset;
  readonly reports: IncidentTables["reports"];
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly variants: readonly BandVariant[];
  readonly milestones: readonly Milestone[];
  readonly basemap: ReturnType<typeof readBasemap>;
  /** What each version of the data changed, the newest first. */
  readonly editions: readonly Edition[];
  readonly stamped: StampedRows;
}

/** From the authored tables to the dataset, one step a line. */
export function cook(): Kitchen {
  const term = readTerms();
  const governorates = readGovernorates();
  const country = outlineOf(governorates);

  const lines = traceLines();
  const traced = traceBand(lines, country);
  const federal = wholeLine(lines.federal);
  const peshmerga = wholeLine(lines.peshmerga);
  const wholeMiddle = middleLine(federal, peshmerga);
  const middle = wholeMiddle.filter(({ position }) => isInside(traced.geometry, position));
  const cut = roundRegions(cutRegions(traced, governorates, middle, readAdministration()), LINE_DECIMALS);
  const whole = uniteBand(cut);

  const centres = readCentres();
  const tables = readIncidents(term);
  const grounds = cut.map(({ id, ground }) => ({ id, geometry: ground.geometry }));
  const incidents = placeIncidents(tables.incidents, grounds, centres);

  const variants = countVariants(
    { federal, peshmerga, middle: wholeMiddle.map(({ position }) => position) },
    country,
    incidents,
  );

  const folded = (region: (typeof cut)[number]) =>
    region.folded.map((piece) => ({
      ...piece,
      governorate: term("governorate", piece.governorate),
      area_km2: Math.round(piece.area_km2),
      share: Math.round(piece.share * 1000) / 1000,
    }));
  const regionName = (id: RegionId) => term("region", id);

  return {
    dataset: {
      version: readSourceText("version.txt").trim(),
      regions: cut.map((region) => ({
        id: region.id,
        geometry: region.ground.geometry,
        ...areaProperties(
          {
            id: region.id,
            name: regionName(region.id),
            area_km2: areaKm2(region.ground),
            middle: middle.filter(({ position }) => isInside(region.ground.geometry, position)),
            folded: folded(region),
          },
          incidents,
        ),
      })),
      band: {
        id: "band",
        geometry: whole.geometry,
        ...areaProperties(
          {
            id: "band",
            name: term("region", "band"),
            area_km2: areaKm2(whole),
            middle,
            folded: cut.flatMap(folded),
          },
          incidents,
        ),
      },
      edges: clipEdges(lines, country.geometry, LINE_DECIMALS),
      edgePoints: edgePointsOf(lines, country.geometry),
      middle: thinMiddleLine(middle, grounds),
      incidents,
      centres,
      places: readPlaces(),
    },
    reports: tables.reports,
    article: readArticle(),
    statements: readStatements(),
    variants,
    milestones: readMilestones(),
    basemap: readBasemap(),
    editions: readChangelog(),
    stamped: readStampedRows(),
  };
}
