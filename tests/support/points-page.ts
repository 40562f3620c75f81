import { serveFixturePage } from "./fixture-page.ts";
import type { Site } from "./site.ts";

/** Builds and serves the map with layers of a reader's on it: tests/fixtures/points-page. */
export const servePointsPage = (): Promise<Site> => serveFixturePage("points-page");
