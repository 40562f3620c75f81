import { expect, it } from "vitest";
import { siteUrl } from "../../src/still/site-url.ts";

it.each([
  ["https://example.org/map/", "https://example.org/map/"],
  ["https://example.org/map", "https://example.org/map/"],
  ["http://localhost:4173", "http://localhost:4173/"],
])("%s is the folder %s", (given, folder) => {
  expect(siteUrl({ SITE_URL: given })?.href).toBe(folder);
});

it.each([undefined, ""])("%j is no address", (given) => {
  expect(siteUrl({ SITE_URL: given })).toBeNull();
});

it.each([
  "example.org/map",
  "/map/",
  "ftp://example.org/",
  "javascript:alert(1)",
  "https://example.org/?a",
  "https://example.org/#kirkuk",
  "https://reader@example.org/",
])("%s is refused with a sentence that says what to give", (given) => {
  expect(() => siteUrl({ SITE_URL: given })).toThrow(
    `SITE_URL: expected the web address of the site's folder, such as https://example.org/map/, got "${given}"`,
  );
});
