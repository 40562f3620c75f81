import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Incident } from "../../src/model/incident.ts";
import { LANGS } from "../../src/model/localized.ts";
import { SORTS } from "../../src/state/view.ts";
import { compareNamesIn } from "../../src/table/alphabet.ts";
import { nextSort, sortRows } from "../../src/table/sort-rows.ts";
import { farAttack, harmlessAttack, roadAttackWithoutFigures, villageAttack } from "../fixtures/incidents.ts";
import { publishedIncidents } from "../support/published.ts";
import { speaks } from "../support/reader.ts";
import { holdsForAll } from "../support/seeded.ts";

const all = [villageAttack, roadAttackWithoutFigures, harmlessAttack, farAttack];
const idsBy = (sort: Parameters<typeof sortRows>[1], incidents: readonly Incident[] = all) =>
  sortRows(incidents, sort, speaks.en).map(({ id }) => id);

describe("the rows of the table", () => {
  it("are put in order by the highest number killed, then by the lowest", () => {
    const wide = { ...villageAttack, id: "wide", killed: { min: 1, max: 4 } };
    expect(idsBy("-killed", [harmlessAttack, wide, villageAttack])).toEqual([
      villageAttack.id,
      "wide",
      harmlessAttack.id,
    ]);
  });

  it.each(["killed", "-killed", "injured", "-injured"] as const)(
    "by %s have what is not known last",
    (sort) => {
      expect(idsBy(sort).at(-1)).toBe(roadAttackWithoutFigures.id);
    },
  );

  it("tell none from not known: none comes first", () => {
    expect(idsBy("killed")[0]).toBe(harmlessAttack.id);
  });

  it("are put in order by the chance of having been in the gap, then by nearness to it", () => {
    const near = { ...farAttack, id: "near", band_distance_km: 12 };
    expect(idsBy("-band", [farAttack, roadAttackWithoutFigures, near, villageAttack])).toEqual([
      villageAttack.id,
      roadAttackWithoutFigures.id,
      "near",
      farAttack.id,
    ]);
  });

  it("have a month before its days", () => {
    const month = { ...villageAttack, id: "month", date: "2021-05" };
    expect(idsBy("date", [villageAttack, month])).toEqual(["month", villageAttack.id]);
  });

  it("by type follow the words of the language, not ours in the data", () => {
    const bomb = { ...villageAttack, id: "bomb", attack_type: "ied" as const };
    const raid = { ...villageAttack, id: "raid", attack_type: "raid" as const };
    // "raid" stands before "roadside or planted bomb".
    expect(idsBy("type", [bomb, raid])).toEqual(["raid", "bomb"]);
  });

  it("keep their order where they are equal, in both directions", () => {
    const twins = ["a", "b", "c"].map((id) => ({ ...villageAttack, id }));
    for (const sort of SORTS) expect([sort, idsBy(sort, twins)]).toEqual([sort, ["a", "b", "c"]]);
  });

  it("are all there, once, in any order, and change nothing of what was given", () => {
    const given = publishedIncidents.map(({ id }) => id);
    holdsForAll(
      fc.record({ sort: fc.constantFrom(...SORTS), lang: fc.constantFrom(...LANGS) }),
      ({ sort, lang }) => {
        const sorted = sortRows(publishedIncidents, sort, speaks[lang]).map(({ id }) => id);
        expect([...sorted].sort()).toEqual([...given].sort());
        expect(publishedIncidents.map(({ id }) => id)).toEqual(given);
      },
    );
  });

  it("by place follow the alphabet pair by pair, in every language", () => {
    for (const lang of LANGS) {
      const compare = compareNamesIn(lang);
      const places = sortRows(publishedIncidents, "place", speaks[lang]).map(({ place }) => place[lang]);
      for (const [i, place] of places.entries()) {
        if (i > 0) expect([lang, compare(places[i - 1] ?? "", place) <= 0]).toEqual([lang, true]);
      }
    }
  });
});

describe("the alphabet of Sorani", () => {
  it.each([
    ["ئامرلی", "بەعقوبە"],
    ["ڕەبیعە", "زومار"],
    ["رەشاد", "ڕەبیعە"],
    ["کەرکووک", "گوێر"],
    ["کەسک", "کەلار"],
    ["مەخموور", "نەوجول"],
    ["دوز", "دووز"],
    ["تەل عەفەر", "تەلا"],
  ])("has %s before %s", (first, second) => {
    expect([second, first].sort(compareNamesIn("ckb"))).toEqual([first, second]);
  });
});

describe("a press on a heading", () => {
  it.each([
    ["-date", "place", "place"],
    ["place", "place", "-place"],
    ["-place", "place", "place"],
    ["place", "killed", "-killed"],
    ["place", "date", "-date"],
    ["-date", "date", "date"],
  ] as const)("turns %s, at %s, into %s", (before, pressed, after) => {
    expect(nextSort(before, pressed)).toBe(after);
  });
});
