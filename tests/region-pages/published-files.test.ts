import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/model/localized.ts";
import { REGION_IDS } from "../../src/model/region.ts";
import { publishedFiles } from "../../src/region-pages/published-files.tsx";
import { parseLink } from "../../src/state/url.ts";

const SITE = "https://example.org/map/";
const PICTURE = "region/kirkuk-ar.png";
const publicFolder = fileURLToPath(new URL("../../public", import.meta.url));
const filesOf = async (site: string | null) =>
  new Map((await publishedFiles(publicFolder, { site })).map(({ fileName, source }) => [fileName, source]));

const unplaced = await filesOf(null);
const placed = await filesOf(SITE);
const read = (files: Map<string, string>, name: string): string => files.get(name) ?? "";
const contentOf = (page: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page)?.[1];

const AREAS = ["band", ...REGION_IDS] as const;

describe("what oEmbed asks for", () => {
  it("is there for the whole band and each region, in each language, where the site's address is known", () => {
    const names = AREAS.flatMap((area) => LANGS.map((lang) => `oembed/${area}-${lang}.json`));
    expect([...placed.keys()].filter((name) => name.startsWith("oembed/")).sort()).toEqual(names.sort());
    expect([...unplaced.keys()].filter((name) => name.startsWith("oembed/"))).toEqual([]);
  });

  it.each(AREAS.flatMap((area) => LANGS.map((lang) => [area, lang] as const)))(
    "holds a frame of %s in %s",
    (area, lang) => {
      const { html, title, url, ...rest } = JSON.parse(read(placed, `oembed/${area}-${lang}.json`));
      expect(rest).toMatchObject({
        version: "1.0",
        type: "rich",
        width: 800,
        height: 600,
        provider_url: SITE,
      });
      expect(title).not.toBe("");
      expect(url.startsWith(SITE)).toBe(true);
      const src = /src="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
      const { view, problems, unknown } = parseLink(new URL(src).hash);
      expect([problems, unknown]).toEqual([[], []]);
      expect(view).toMatchObject({ lang, embed: true, region: area === "band" ? null : area });
      expect(html).toContain('loading="lazy"');
      expect(html).not.toContain("<script");
    },
  );

  it("has a picture", () => {
    expect(JSON.parse(read(placed, "oembed/kirkuk-ar.json"))).toMatchObject({
      thumbnail_url: SITE + PICTURE,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});

describe("a region's page", () => {
  it("is there for each region and language", () => {
    const names = REGION_IDS.flatMap((id) => ["", "-ar", "-ckb"].map((lang) => `region/${id}${lang}.html`));
    expect([...unplaced.keys()].sort()).toEqual([...names, "region/region.css"].sort());
  });

  it("says of itself what it is, and leaves out what must be absolute where the site's address is not known", () => {
    const page = read(unplaced, "region/kirkuk-ar.html");
    expect(contentOf(page, "og:title")).toBe("كركوك: الفراغ الأمني – الفراغ الأمني");
    expect(contentOf(page, "og:description")).toMatch(/كركوك.*نحو ١٤/);
    expect(contentOf(page, "og:locale")).toBe("ar_IQ");
    expect(contentOf(page, "twitter:card")).toBe("summary");
    expect(page).toContain('<link rel="alternate" hrefLang="ckb" href="../region/kirkuk-ckb.html"/>');
    for (const absolute of ["og:image", "og:url", "canonical", "oembed"])
      expect(page).not.toContain(absolute);
  });

  it("says the rest where it is", () => {
    const page = read(placed, "region/kirkuk-ar.html");
    expect(contentOf(page, "og:url")).toBe(`${SITE}region/kirkuk-ar.html`);
    expect(contentOf(page, "og:image")).toBe(SITE + PICTURE);
    expect(contentOf(page, "twitter:card")).toBe("summary_large_image");
    expect(page).toContain(`<link rel="canonical" href="${SITE}region/kirkuk-ar.html"/>`);
    expect(page).toContain(`type="application/json+oembed" href="${SITE}oembed/kirkuk-ar.json"`);
  });

  it.each([...unplaced.keys()].filter((name) => name.endsWith(".html")))("%s runs nothing", (name) => {
    const page = read(unplaced, name);
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|\sstyle=/);
    expect(page).toContain("default-src &#x27;none&#x27;");
    // No sign of direction in what others show of it.
    expect(contentOf(page, "og:description")).not.toMatch(/[\u2066-\u2069\u061c]/);
  });
});
