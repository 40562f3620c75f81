import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Choices,
  FIRST_CHOICES,
  frameLink,
  frameView,
  sizeOf,
  withPart,
} from "../../src/report/embed/choices.ts";
import { readHeight } from "../../src/report/embed/height.ts";
import { embedSnippet, type SnippetParts } from "../../src/report/embed/snippet.ts";
import { parseLink } from "../../src/state/url.ts";
import { DEFAULT_VIEW } from "../../src/state/view.ts";
import { randomView } from "../state/random-view.ts";

const PARTS: SnippetParts = {
  address: "https://example.org/map/#region=kirkuk&lang=ar&embed",
  wholePage: "https://example.org/map/#region=kirkuk&lang=ar",
  title: "كركوك: الفراغ الأمني",
  size: { kind: "ratio", ratio: "4 / 3" },
  hasPanel: false,
  script: null,
};

describe("the code of a frame", () => {
  it("works without any script, and says by itself what it is", () => {
    expect(embedSnippet(PARTS)).toBe(`<iframe
  src="https://example.org/map/#region=kirkuk&amp;lang=ar&amp;embed"
  title="كركوك: الفراغ الأمني"
  loading="lazy"
  width="100%"
  height="480"
  style="border: 0; height: auto; aspect-ratio: 4 / 3; min-height: 320px"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
  referrerpolicy="no-referrer"
><a href="https://example.org/map/#region=kirkuk&amp;lang=ar">كركوك: الفراغ الأمني</a></iframe>`);
  });

  it("has one more line with the script, which is a classic one of the same place", () => {
    const lines = embedSnippet({ ...PARTS, script: "https://example.org/map/embed.js" }).split("\n");
    expect(lines.at(-1)).toBe('<script async src="https://example.org/map/embed.js"></script>');
  });

  it("asks for files and the clipboard only with a panel", () => {
    const withPanel = embedSnippet({ ...PARTS, hasPanel: true, size: { kind: "height", height: 700 } });
    expect(withPanel).toContain("allow-downloads");
    expect(withPanel).toContain('allow="clipboard-write"');
    expect(withPanel).toContain('height="700"\n  style="border: 0"');
    expect(embedSnippet(PARTS)).not.toMatch(/allow-downloads|clipboard/);
  });

  it("lets no text out of its attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (title, address) => {
        const written = embedSnippet({ ...PARTS, title, address });
        const [, read = ""] = /\n {2}title="([^"]*)"\n {2}loading="lazy"/.exec(written) ?? [];
        const meant = read
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, "&");
        expect(meant).toBe(title);
        expect(written.match(/[<>]/g)).toHaveLength(8);
      }),
      { seed: 4 },
    );
  });
});

describe("what is in the frame", () => {
  it("is what is seen, with what was changed, and nothing that the reader has open", () => {
    fc.assert(
      fc.property(randomView, (seen) => {
        const framed = frameView(seen, FIRST_CHOICES);
        const { view, problems } = parseLink(frameLink(framed));
        expect(problems).toEqual([]);
        expect(view).toEqual({
          ...seen,
          ...{
            panel: "overview",
            paragraph: null,
            cut: null,
            q: "",
            sort: "-date",
            timeline: false,
            own: false,
          },
          ...{ layers: seen.layers.filter((layer) => layer !== "osm"), theme: "auto", embed: true },
          frame: DEFAULT_VIEW.frame,
        });
      }),
      { seed: 4 },
    );
  });

  it("says language and theme, whoever opens it", () => {
    expect(frameLink(frameView(DEFAULT_VIEW, FIRST_CHOICES))).toBe("#lang=en&theme=auto&embed");
  });

  it("has its parts in their own order", () => {
    const view = { ...DEFAULT_VIEW, embed: true };
    expect(withPart(view, "panel", true)).toEqual(["title", "legend", "panel", "interaction"]);
    expect(withPart(view, "title", false)).toEqual(["legend", "interaction"]);
  });
});

describe("a height", () => {
  it.each([
    ["560", 560],
    [" 560 px ", 560],
    ["200", 200],
    ["4000", 4000],
    ["٥٦٠", 560],
    ["۵۶۰", 560],
  ])("%j is %i pixels", (text, height) => {
    expect(readHeight(text)).toBe(height);
  });

  it.each(["", "0", "199", "4001", "-560", "5.6e2", "560.5", "high", "20 m", "20 metres", "100%", "9999999"])(
    "%j is none, and the frame has the usual one",
    (height) => {
      expect(readHeight(height)).toBeNull();
      const choices: Choices = { ...FIRST_CHOICES, sizeBy: "height", height };
      expect(sizeOf(choices)).toEqual({ kind: "height", height: 480 });
    },
  );
});
