import { dirname } from "node:path";
import { type InlineConfig, preview } from "vite";
import { repository } from "./build.ts";

export type Site = {
  /** ends with a slash */
  url: string;
  close(): Promise<void>;
};

/** Serves dist/ with the headers of the project's own Vite configuration. */
export function serveBuilt(): Promise<Site> {
  return serve({ root: repository });
}

export function serveFolder(folder: string): Promise<Site> {
  return serve({ root: dirname(folder), configFile: false, build: { outDir: folder } });
}

/**
 * On a free port that only this machine reaches. Compressed as `vite preview` does it, by content type:
 * .json is, .geojson (application/geo+json) is not, and more than one static host does the same.
 */
async function serve(config: InlineConfig): Promise<Site> {
  const server = await preview({
    ...config,
    // A static host answers 404 to a file that it does not have; Vite's default would send index.html.
    appType: "mpa",
    logLevel: "warn",
    // Nor does it vary its answers by who asks, as Vite does for its CORS: that spoils the browser's cache.
    preview: { host: "127.0.0.1", port: 0, open: false, cors: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error(`no port to serve on, got ${address}`);
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
