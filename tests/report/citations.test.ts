import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutIsolates } from "../../src/i18n/isolate.ts";
import { LANGS, type Lang } from "../../src/model/localized.ts";
import type { Source } from "../../src/model/source.ts";
import { readCitationFile } from "../../src/report/cite/citation-file.ts";
import { CITATION_FORMATS } from "../../src/report/cite/citation-formats.ts";
import { incidentWorks, mapWork, viewWork, type Work } from "../../src/report/cite/work.ts";
import { holdsForAll } from "../support/seeded.ts";
import { edition, spoken } from "./spoken.ts";

const LINK = "https://example.org/map/#region=kirkuk&lang=en";
const SOURCE: Source = {
  publisher: "Rudaw & Sons",
  date: "2021-05-02",
  url: "https://rudaw.example/a_b?x=1&y=50%25#top",
};

const mapIn = (lang: Lang): Work[] => [mapWork(spoken[lang], edition(lang), LINK)];
const attackIn = (
  lang: Lang,
  sources: readonly Source[] = [SOURCE],
  label = "raid, Qaya, May 2021",
): Work[] =>
  incidentWorks(spoken[lang], edition(lang), { id: "2021-05-01-qaya", label, sources, link: LINK });

function cite(id: string, works: readonly Work[], lang: Lang = "en"): string {
  const format = CITATION_FORMATS.find((one) => one.id === id);
  return withoutIsolates(format?.write(spoken[lang], works) ?? "");
}

describe("CITATION.cff", () => {
  const file = readCitationFile(readFileSync(new URL("../../CITATION.cff", import.meta.url), "utf8"));

  it("says who made the map, and when", () => {
    expect(file.authors).toEqual(["Security Gap Map contributors"]);
    expect(file.released).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("has the title that citations give in English", () => {
    expect(spoken.en.words("title.map")).toBe(file.title);
  });

  it("without authors is refused", () => {
    expect(() => readCitationFile('title: "A"\ndate-released: 2020-01-01\n')).toThrow("expected authors");
  });
});

describe("the map", () => {
  it.each([
    [
      "apa",
      "en",
      `Security Gap Map contributors. (2026). The Security Gap: a map of Iraq's disputed territories (Version 1.0.0) [Data set]. Retrieved December 1, 2026, from ${LINK}`,
    ],
    [
      "chicago",
      "en",
      `Security Gap Map contributors, “The Security Gap: a map of Iraq's disputed territories,” data set, version 1.0.0, November 23, 2026, accessed December 1, 2026, ${LINK}.`,
    ],
    [
      "apa",
      "ar",
      `Security Gap Map contributors. (٢٠٢٦). الفراغ الأمني: خريطة المناطق المتنازع عليها في العراق (الإصدار 1.0.0) [مجموعة بيانات]. اطُّلع عليه في ١ كانون الأول ٢٠٢٦، من ${LINK}`,
    ],
    [
      "chicago",
      "ckb",
      `Security Gap Map contributors، «بۆشایی ئەمنی: نەخشەی ناوچە جێناکۆکەکانی عێراق»، کۆمەڵەداتا، وەشانی 1.0.0، ٢٣ی تشرینی دووەمی ٢٠٢٦، بینراوە لە ١ی کانوونی یەکەمی ٢٠٢٦، ${LINK}.`,
    ],
  ] as const)("as %s in %s", (format, lang, text) => {
    expect(cite(format, mapIn(lang), lang)).toBe(text);
  });

  it("as BibTeX", () => {
    expect(cite("bibtex", mapIn("en"))).toBe(
      [
        "@misc{security-gap-map-1.0.0,",
        "  author = {{Security Gap Map contributors}},",
        "  title = {{The Security Gap: a map of Iraq's disputed territories}},",
        "  year = {2026},",
        "  month = nov,",
        "  howpublished = {Data set, version 1.0.0},",
        `  url = {${LINK}},`,
        "  urldate = {2026-12-01}",
        "}",
      ].join("\n"),
    );
  });

  it("as RIS", () => {
    expect(cite("ris", mapIn("en")).split("\r\n")).toEqual([
      "TY  - DATA",
      "ID  - security-gap-map-1.0.0",
      "AU  - Security Gap Map contributors",
      "TI  - The Security Gap: a map of Iraq's disputed territories",
      "PY  - 2026",
      "DA  - 2026/11/23/",
      "ET  - 1.0.0",
      `UR  - ${LINK}`,
      "Y2  - 2026/12/01/",
      "LA  - en",
      "ER  - ",
      "",
    ]);
  });

  it("as CSL-JSON", () => {
    expect(JSON.parse(cite("csl-json", mapIn("ar"), "ar"))).toEqual([
      {
        id: "security-gap-map-1.0.0",
        type: "dataset",
        title: "الفراغ الأمني: خريطة المناطق المتنازع عليها في العراق",
        author: [{ literal: "Security Gap Map contributors" }],
        issued: { "date-parts": [[2026, 11, 23]] },
        accessed: { "date-parts": [[2026, 12, 1]] },
        version: "1.0.0",
        URL: LINK,
        language: "ar",
      },
    ]);
  });
});

it("a view has a key of its own, in letters that BibTeX takes", () => {
  const keyOf = (link: string) => viewWork(spoken.en, edition("en"), { what: "Kirkuk", link }).key;
  expect(keyOf(LINK)).toBe("security-gap-map-view-region-kirkuk-1.0.0");
  expect(keyOf("https://example.org/#map=8/35.4/44.2&target=army,pmf&lang=ckb")).toBe(
    "security-gap-map-view-map-8-35-4-44-2-target-army-pmf-1.0.0",
  );
  expect(keyOf("https://example.org/#lang=ckb")).toBe("security-gap-map-view-1.0.0");
});

describe("an attack", () => {
  it("is cited by its own source first, then by where that was collected", () => {
    expect(cite("apa", attackIn("en"))).toBe(
      `Rudaw & Sons. (2021, May 2). [Report on an attack: raid, Qaya, May 2021]. ${SOURCE.url} (As collected in The Security Gap: a map of Iraq's disputed territories (Version 1.0.0) [Data set], by Security Gap Map contributors, 2026, retrieved December 1, 2026, from ${LINK})`,
    );
    expect(cite("chicago", attackIn("en"))).toMatch(
      /^Rudaw & Sons, Report on an attack: raid, Qaya, May 2021, May 2, 2021, https.*, as collected in Security Gap/,
    );
  });

  it("has an entry for each source, and one of the map where there is none", () => {
    const two = attackIn("en", [SOURCE, { publisher: "NRT", date: "2021-05" }]);
    expect(cite("bibtex", two).match(/@misc\{[^,]+/g)).toEqual([
      "@misc{2021-05-01-qaya-1",
      "@misc{2021-05-01-qaya-2",
    ]);
    expect(cite("apa", two)).toContain("NRT. (2021, May). [Report");
    expect(cite("ris", two)).toContain("DA  - 2021/05//");
    expect(cite("apa", attackIn("en", []))).toContain("territories, view: raid, Qaya, May 2021 (");
  });

  it("without a date says so", () => {
    expect(cite("apa", attackIn("en", [{ publisher: "NRT", url: "https://nrt.example" }]))).toContain(
      "(n.d.)",
    );
    expect(cite("bibtex", attackIn("en", [{ publisher: "NRT", url: "https://nrt.example" }]))).not.toContain(
      "year",
    );
  });

  it("has the letters that BibTeX reserves escaped in text, and none in an address", () => {
    const text = cite("bibtex", attackIn("en", [SOURCE], "50% of #1_a {b} \\c ~d^ $e"));
    expect(text).toContain("author = {{Rudaw \\& Sons}}");
    expect(text).toContain(
      "50\\% of \\#1\\_a \\textbraceleft{}b\\textbraceright{} \\textbackslash{}c \\textasciitilde{}d\\textasciicircum{} \\$e",
    );
    expect(text).toContain(`url = {${SOURCE.url}}`);
  });
});

describe("whatever the data say", () => {
  const anything = fc.record({
    lang: fc.constantFrom(...LANGS),
    label: fc.string({ unit: "binary", maxLength: 60 }),
    publisher: fc.string({
      unit: fc.constantFrom(..."ab {}\\%#$&_~^\r\n\"'ER  - TY،ك\u2068\u2069"),
      minLength: 1,
    }),
    date: fc.option(fc.constantFrom("2021", "2021-05", "2021-05-02"), { nil: undefined }),
    url: fc.option(fc.webUrl({ withFragments: true, withQueryParameters: true }), { nil: undefined }),
  });
  const holds = (format: string, property: (text: string, works: readonly Work[]) => void) =>
    holdsForAll(anything, ({ lang, label, publisher, date, url }) => {
      const source: Source = { publisher, ...(date && { date }), ...(url && { url }) };
      const works = [...attackIn(lang, [source, SOURCE], label), ...mapIn(lang)];
      property(cite(format, works, lang), works);
    });

  it("BibTeX has balanced braces, and as many entries as works", () => {
    holds("bibtex", (text, works) => {
      let depth = 0;
      for (const [sign] of text.matchAll(/[{}]/g)) {
        depth += sign === "{" ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(text.match(/^@misc\{/gm)).toHaveLength(works.length);
    });
  });

  it("RIS has only lines with a tag, and ends each record", () => {
    holds("ris", (text, works) => {
      const lines = text.split("\r\n");
      expect(lines.filter((line) => line !== "" && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      expect(lines.filter((line) => line === "ER  - ")).toHaveLength(works.length);
      expect(text.endsWith("ER  - \r\n")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    });
  });

  it("CSL-JSON parses", () => {
    holds("csl-json", (text, works) => expect(JSON.parse(text)).toHaveLength(works.length));
  });

  it("citations for people are a paragraph for each work", () => {
    for (const format of ["apa", "chicago"])
      holds(format, (text, works) => expect(text.split(/[\r\n]/)).toHaveLength(2 * works.length - 1));
  });
});
