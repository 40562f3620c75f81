import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { FRAME_TITLES, LINK_ATTRIBUTES } from "../../src/embedding/map-element.ts";
import { bundleEmbedScript } from "../../src/embedding/plugin.ts";
import { LANGS } from "../../src/model/localized.ts";
import { VIEW_KEYS } from "../../src/state/view-fields.ts";
import { asProduction } from "../support/build.ts";
import { speaks } from "../support/reader.ts";

it("is small, and needs nothing else", async () => {
  const script = await asProduction(bundleEmbedScript);

  expect(gzipSync(script).length).toBeGreaterThan(1000);
  expect(gzipSync(script).length).toBeLessThanOrEqual(2000);
  expect(script).not.toMatch(/\b(import|export|require|eval|innerHTML)\b/);
  // A classic script shares its names with the page that loads it.
  expect(script.trim()).toMatch(/^\(function\(\)\{.*\}\)\(\);?$/s);
});

it("knows every key of a link as an attribute, but own data's, which never is in a frame", () => {
  expect([...LINK_ATTRIBUTES, "embed", "own"].sort()).toEqual([...VIEW_KEYS].sort());
});

it("calls the frame what the map calls itself", () => {
  expect(FRAME_TITLES).toEqual(Object.fromEntries(LANGS.map((lang) => [lang, speaks[lang].t("app.map")])));
});
