import type { TestProject } from "vitest/node";
import { buildApp } from "./build.ts";
import { launchChromiumServer } from "./chromium.ts";
import { serveBuilt } from "./site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    siteUrl: string;
    chromiumEndpoint: string;
  }
}

/** What all page tests share: one build, one server, one browser. Runs only when page tests do. */
export default async function setUpPages(project: TestProject): Promise<() => Promise<void>> {
  await buildApp();
  const site = await serveBuilt();
  const chromium = await launchChromiumServer();

  project.provide("siteUrl", site.url);
  project.provide("chromiumEndpoint", chromium.wsEndpoint());

  return async function tearDownPages() {
    await chromium.close();
    await site.close();
  };
}
