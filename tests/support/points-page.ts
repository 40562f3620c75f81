import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { asProduction, repository } from "./build.ts";
import { type Site, serveFolder } from "./site.ts";

/** Builds and serves the map with layers of a reader's on it: tests/fixtures/points-page. */
export async function servePointsPage(): Promise<Site> {
  const outDir = await mkdtemp(join(tmpdir(), "points-page-"));
  await asProduction(() =>
    build({
      root: join(repository, "tests/fixtures/points-page"),
      configFile: join(repository, "vite.config.ts"),
      publicDir: join(repository, "public"),
      build: { outDir, emptyOutDir: true },
      logLevel: "warn",
    }),
  );
  const site = await serveFolder(outDir);
  return {
    url: site.url,
    async close() {
      await site.close();
      await rm(outDir, { recursive: true });
    },
  };
}
