import { decodeBand } from "./decode-band.ts";
import { decodeCentres } from "./decode-centres.ts";
import { decodeIncidents } from "./decode-incidents.ts";
import { decodePlaces } from "./decode-places.ts";
import { decodeRegions } from "./decode-regions.ts";
import { object } from "./decoder.ts";

/** What the map starts with: five published files in one. */
export const decodeMap = object<MapFile>({
  regions: decodeRegions,
  band: decodeBand,
  incidents: decodeIncidents,
  centres: decodeCentres,
  places: decodePlaces,
});

interface MapFile {
  readonly regions: ReturnType<typeof decodeRegions>;
  readonly band: ReturnType<typeof decodeBand>;
  readonly incidents: ReturnType<typeof decodeIncidents>;
  readonly centres: ReturnType<typeof decodeCentres>;
  readonly places: ReturnType<typeof decodePlaces>;
}
