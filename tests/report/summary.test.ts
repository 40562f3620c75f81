import { describe, expect, it } from "vitest";
import { type Dataset, narrowDataset } from "../../src/model/dataset.ts";
import { figuresFor } from "../../src/model/figures.ts";
import { type Filter, NO_FILTER } from "../../src/model/filter.ts";
import type { Incident } from "../../src/model/incident.ts";
import { LANGS, type Lang } from "../../src/model/localized.ts";
import { summarizeIncident } from "../../src/report/cite/incident-summary.ts";
import { viewFacts } from "../../src/report/facts.ts";
import { summarizeView } from "../../src/report/summary.ts";
import { harmlessAttack, roadAttackWithoutFigures, villageAttack } from "../fixtures/incidents.ts";
import { publishedDataset, publishedText } from "../support/published.ts";
import { copied, spoken } from "./spoken.ts";

const published = await publishedDataset();
const reports = JSON.parse(publishedText("reports-en.json")).reports;

/** The map as if these were all attacks. */
function mapOf(incidents: readonly Incident[]): Dataset {
  const { band, regions } = published;
  return {
    ...published,
    incidents,
    band: { ...band, figures: figuresFor(incidents, "band", band.area_km2) },
    regions: regions.map((area) => ({ ...area, figures: figuresFor(incidents, area.id, area.area_km2) })),
  };
}

const many = (count: number, like: Incident): Incident[] =>
  Array.from({ length: count }, (_, i) => ({ ...like, id: `${like.id}-${i}` }));

function paragraph(whole: Dataset, filter: Partial<Filter> = {}, lang: Lang = "en"): string {
  const asked = { ...NO_FILTER, ...filter };
  const shown = narrowDataset(whole, asked);
  return copied(summarizeView(spoken[lang], viewFacts({ shown, whole, filter: asked }, null, reports)));
}

describe("the paragraph on the whole band", () => {
  it("tells what is counted, when, with its range, by whom, and from which data", () => {
    const { attacks, killed } = published.band.figures;
    const text = paragraph(published);

    expect(text).toContain(
      `In the period November 2017 to February 2025, about ${Math.round(attacks.expected)} attacks (likely ${attacks.low} to ${attacks.high}) took place in the security gap`,
    );
    expect(text).toContain(`is ${Math.round(killed.min)} to ${Math.round(killed.max)}.`);
    expect(text).toContain("The band is indicative");
    expect(text).toMatch(/The count rests on \d+ reports, most often by Rudaw, /);
    expect(text).toMatch(/Data version 1\.0\.0, with attacks up to .*February 2025\.$/);
    expect(text).not.toContain("filters");
  });

  it("tells the filters in words", () => {
    const text = paragraph(published, {
      target: ["army", "peshmerga", "pmf"],
      within: ["kirkuk"],
      band: ["near"],
      killed: 3,
    });
    expect(text).toContain("target: federal army, Peshmerga or Popular Mobilization; ");
    expect(text).toContain("distance to the band, by mapped points: at most 10 km from it; ");
    expect(text).toContain("may have been in: Kirkuk; people killed, by the highest figure: at least 3.");
  });

  it("says how many attacks are left", () => {
    const army = published.incidents.filter(({ target }) => target === "army");
    expect(paragraph(published, { target: ["army"] })).toContain(
      `that leaves ${army.length} of the ${published.incidents.length} attacks`,
    );
  });

  it("promises no months that the data do not have", () => {
    expect(paragraph(published, { from: "2024-01", to: "2031-01" })).toContain(
      "January 2024 to February 2025",
    );
    expect(paragraph(published, { from: "2031-01" })).toContain("no months of the data");
    expect(paragraph(published, { from: "2021-05", to: "2021-01" })).toContain("no months of the data");
  });

  it.each(LANGS)("leaves no placeholder and no key in %s, whatever is filtered", (lang) => {
    for (const filter of [{}, { target: ["army"] }, { killed: 500 }, { from: "2031-01" }] as const)
      expect(paragraph(published, filter as Partial<Filter>, lang)).not.toMatch(
        /[{}]|[a-z]+\.[a-z]+|undefined|NaN/,
      );
  });
});

describe("the number of attacks", () => {
  const half: Incident = { ...villageAttack, membership: { kirkuk: 0.98 } };
  it.each([
    ["en", 0, "counts no attack in the security gap"],
    ["en", 1, "about 1 attack (likely 1) took place"],
    ["en", 2, "about 2 attacks (likely "],
    ["ar", 0, "لا تحصي خريطة الفراغ الأمني أي هجوم"],
    ["ar", 1, "نحو هجوم واحد (على الأرجح ١)"],
    ["ar", 2, "نحو هجومين ("],
    ["ar", 3, "نحو ٣ هجمات ("],
    ["ar", 11, "نحو ١١ هجوماً ("],
    ["ar", 102, "نحو ١٠٠ هجوم ("],
    ["ckb", 0, "هیچ هێرشێک"],
    ["ckb", 1, "نزیکەی ١ هێرش ("],
    ["ckb", 3, "نزیکەی ٣ هێرش ("],
  ] as const)("in %s agrees with %d", (lang, count, words) => {
    const outside: Incident = { ...villageAttack, id: "outside", membership: {} };
    expect(paragraph(mapOf([...many(count, half), outside]), {}, lang)).toContain(words);
  });

  it.each([
    ["en", 1, "2021, 1 attack took place"],
    ["en", 3, "2021, 3 attacks took place"],
    ["ar", 1, "هجوم واحد، بحسب"],
    ["ar", 2, "هجومان، بحسب"],
    ["ar", 5, "٥ هجمات، بحسب"],
    ["ar", 12, "١٢ هجوماً، بحسب"],
  ] as const)("in %s has no range where all %d are sure", (lang, count, words) => {
    expect(paragraph(mapOf(many(count, villageAttack)), {}, lang)).toContain(words);
  });

  it("is less than one where one attack was probably elsewhere", () => {
    const doubtful: Incident = { ...villageAttack, membership: { kirkuk: 0.2 } };
    expect(paragraph(mapOf([doubtful]))).toContain("less than one attack (likely 0 to 1)");
  });
});

describe("the number of people killed", () => {
  it("is not zero where nobody knows it", () => {
    const text = paragraph(mapOf([roadAttackWithoutFigures]));
    expect(text).toContain(" The sources give no number of people killed.");
    expect(text).not.toContain("it is zero");
  });

  it("is zero where the sources say so", () => {
    expect(paragraph(mapOf([harmlessAttack]))).toContain("it is zero");
  });

  it("comes with the attacks for which it is not known", () => {
    const text = paragraph(mapOf([villageAttack, roadAttackWithoutFigures]));
    expect(text).toContain("is 2 to 4.");
    expect(text).toContain("For about 1 attack the sources give no number");
  });
});

describe("the paragraph on an attack", () => {
  const facts = { regions: published.regions, version: "1.0.0", until: "2025-02-25" };
  const report = {
    summary: "",
    district: "Dibis",
    governorate: "Kirkuk",
    geo_basis: "",
    sources: [{ publisher: "Rudaw", date: "2021-05-04" }, { publisher: "A desk" }],
  };

  it("tells what is known, how well, and by whom", () => {
    const text = copied(summarizeIncident(spoken.en, villageAttack, report, facts));
    expect(text).toContain("an attack: Village (Dibis district, Kirkuk governorate), 3 May 2021.");
    expect(text).toContain("highest figure of the sources: 2 to 4; injured: 1.");
    expect(text).toContain("Chance of having been in the security gap: 100% in Kirkuk.");
    expect(text).toContain("Sources: Rudaw, 4 May 2021, A desk.");
  });

  it.each(LANGS)("does without a report in %s", (lang) => {
    const text = copied(summarizeIncident(spoken[lang], roadAttackWithoutFigures, null, facts));
    expect(text).toContain(spoken[lang].words("sources.unnamed"));
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});
