import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { asProduction, repository } from "./build.ts";
import { type Site, serveFolder } from "./site.ts";

/** Builds a page of tests/fixtures as the app is built, and serves it. */
export async function serveFixturePage(name: string): Promise<Site> {
  const outDir = await mkdtemp(join(tmpdir(), `${name}-`));
  await asProduction(() =>
    build({
      root: join(repository, "tests/fixtures", name),
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
