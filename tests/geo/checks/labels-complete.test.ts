import { describe, expect, it } from "vitest";
import { labelsComplete } from "../../../geo/checks/labels-complete.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

const { dataset, statements, milestones } = goodKitchen;
const attack = first(dataset.incidents).id;

const noted = first(Object.entries(goodKitchen.reports.en).filter(([, report]) => report.notes))[0];

it("everything in the real data is named in every language", () => {
  expect(labelsComplete(goodKitchen)).toEqual([]);
});

describe("a name that is missing in a language is told", () => {
  it.each([
    [
      "gazetteer.csv",
      first(dataset.places).name.en,
      "ar",
      kitchenWhere(({ dataset }) => {
        first(dataset.places).name.ar = "";
      }),
    ],
    [
      "centres.csv",
      first(dataset.centres).id,
      "ckb",
      kitchenWhere(({ dataset }) => {
        first(dataset.centres).town.ckb = "";
      }),
    ],
    [
      "lines.csv",
      first(dataset.edgePoints).id,
      "ar, ckb",
      kitchenWhere(({ dataset }) => {
        Object.assign(first(dataset.edgePoints).place, { ar: "", ckb: "" });
      }),
    ],
    [
      "terms.csv",
      "nineveh",
      "ckb",
      kitchenWhere(({ dataset }) => {
        first(dataset.regions).name.ckb = "";
      }),
    ],
    [
      "terms.csv",
      "band",
      "ar",
      kitchenWhere(({ dataset }) => {
        dataset.band.name.ar = "";
      }),
    ],
    [
      "incidents-<lang>.csv",
      attack,
      "ar",
      kitchenWhere(({ dataset }) => {
        first(dataset.incidents).place.ar = "";
      }),
    ],
    [
      "statements.csv",
      first(statements).id,
      "ckb",
      kitchenWhere(({ statements }) => {
        first(statements).said_by.ckb = "";
      }),
    ],
    [
      "timeline.csv",
      first(milestones).date,
      "ar",
      kitchenWhere(({ milestones }) => {
        first(milestones).summary.ar = "";
      }),
    ],
  ])("%s: %s, in %s", (where, which, langs, kitchen) => {
    expect(labelsComplete(kitchen)).toEqual([
      { where, which, what: expect.stringMatching(new RegExp(` is missing in ${langs}$`)) },
    ]);
  });
});

describe("a text on an attack that is missing in a language is told", () => {
  it.each([
    ["summary", attack],
    ["geo_basis", attack],
    ["notes", noted],
  ] as const)("its %s", (field, which) => {
    const kitchen = kitchenWhere(({ reports }) => {
      const report = reports.ckb[which];
      if (report) report[field] = "";
    });
    expect(labelsComplete(kitchen)).toEqual([
      { where: "incidents-<lang>.csv", which, what: expect.stringMatching(/ is missing in ckb$/) },
    ]);
  });

  it("but nothing need be noted at all", () => {
    const kitchen = kitchenWhere(({ reports }) => {
      for (const lang of ["en", "ar", "ckb"] as const) delete reports[lang][noted]?.notes;
    });
    expect(labelsComplete(kitchen)).toEqual([]);
  });
});

it.each(["هيچ", "كەركووك", "قەڵاة", "هەولێرى"])("Arabic letters in the Sorani name %s are told", (name) => {
  const kitchen = kitchenWhere(({ dataset }) => {
    first(dataset.places).name.ckb = name;
  });
  expect(labelsComplete(kitchen)).toEqual([
    {
      where: "gazetteer.csv",
      which: first(dataset.places).name.en,
      what: `Arabic letters in the Sorani text "${name}"`,
    },
  ]);
});
