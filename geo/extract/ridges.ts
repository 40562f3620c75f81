import { readHand } from "./read-hand.ts";
import { writeGeojson } from "./write-geojson.ts";

writeGeojson("ridges.geojson", readHand("ridge"));
