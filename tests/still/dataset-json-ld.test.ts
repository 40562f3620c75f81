import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { datasetJsonLd, jsonLdBlock } from "../../src/still/dataset-json-ld.ts";
import { publishedNames, publishedText } from "../support/published.ts";

const citation = readFileSync(new URL("../../CITATION.cff", import.meta.url), "utf8");
const descriptor = publishedText("datapackage.json");
const told = JSON.parse(descriptor);

const datasetAt = (site: string | null) =>
  JSON.parse(datasetJsonLd(descriptor, citation, site === null ? null : new URL(site)));

describe("the page's description of its data", () => {
  it("says what the files say of themselves", () => {
    expect(datasetAt(null)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: "The Security Gap: a map of Iraq's disputed territories",
      description: told.description,
      version: told.version,
      license: "https://creativecommons.org/licenses/by/4.0/",
      creator: [{ "@type": "Organization", name: "Security Gap Map contributors" }],
      temporalCoverage: `${told.temporal.start}/${told.temporal.end}`,
    });
  });

  it("has a description as long as search engines of data ask for", () => {
    const { description } = datasetAt(null);
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
  });

  it("has a box with the south-west corner first, latitude before longitude", () => {
    const [west, south, east, north] = told.spatial.bbox;
    expect(datasetAt(null).spatialCoverage.geo.box).toBe(`${south} ${west} ${north} ${east}`);
    expect(south).toBeLessThan(west);
  });

  it("leads to files that are there, with whole addresses where the site is known", () => {
    const paths = (site: string | null) =>
      datasetAt(site).distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    expect(paths(null)).toHaveLength(4);
    for (const path of paths(null)) expect(publishedNames()).toContain(path.replace(/^data\//, ""));
    expect(paths("https://example.org/map/")).toContain("https://example.org/map/data/incidents.csv");
    expect(datasetAt("https://example.org/map/").url).toBe("https://example.org/map/");
  });

  it("costs the page little", () => {
    expect(gzipSync(datasetJsonLd(descriptor, citation, null)).length).toBeLessThan(900);
  });

  it("cannot end the block that it stands in", () => {
    const block = jsonLdBlock(JSON.stringify({ name: "</script><script>alert(1)</script>" }));
    expect(block.match(/<\/script>/g)).toHaveLength(1);
    const [, inside = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(block) ?? [];
    expect(JSON.parse(inside)).toEqual({ name: "</script><script>alert(1)</script>" });
  });
});
