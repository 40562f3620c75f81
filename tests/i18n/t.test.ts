import { describe, expect, test } from "vitest";
import { withoutIsolates } from "../../src/i18n/isolate.ts";
import { loadMessages } from "../../src/i18n/load-messages.ts";
import { createT } from "../../src/i18n/t.ts";

const en = createT("en", await loadMessages("en"));
const ar = createT("ar", await loadMessages("ar"));
const ckb = createT("ckb", await loadMessages("ckb"));

test.each([
  [0, "لا هجمات"],
  [1, "هجوم واحد"],
  [2, "هجومان"],
  [3, "٣ هجمات"],
  [11, "١١ هجوماً"],
  [100, "١٠٠ هجوم"],
])("counts %d attacks in ar as %s", (count, expected) => {
  expect(withoutIsolates(ar("count.attacks", { count }))).toBe(expected);
});

test.each([
  [0, "0 attacks", "٠ هێرش"],
  [1, "1 attack", "١ هێرش"],
  [2, "2 attacks", "٢ هێرش"],
  [1200, "1,200 attacks", "١٬٢٠٠ هێرش"],
])("counts %d attacks as %s and %s", (count, english, sorani) => {
  expect(en("count.attacks", { count })).toBe(english);
  expect(withoutIsolates(ckb("count.attacks", { count }))).toBe(sorani);
});

test("chooses the form by the number that is shown", () => {
  expect(en("count.attacks", { count: 0.98 })).toBe("1 attack");
  expect(en("count.attacks", { count: 1.4 })).toBe("1.4 attacks");
});

describe("placeholders", () => {
  const values = { file: "data/incidents.geojson", expected: 2, got: 1 };

  test("are filled with texts and numbers", () => {
    expect(en("problem.file-format", values)).toContain("The file data/incidents.geojson has layout 1, ");
  });

  test("isolate what is foreign to the sentence", () => {
    expect(ar("problem.file-format", values)).toContain("\u2068data/incidents.geojson\u2069");
    expect(ar("problem.file-format", values)).toContain("\u2068١\u2069");
    expect(en("problem.link-value", { key: "region", value: "كركوك" })).toContain(
      "region=\u2068كركوك\u2069,",
    );
  });

  test("keep key and value of a link in their order inside right-to-left text", () => {
    const pair = "\u2066\u2068region\u2069=\u2068kirkukk\u2069\u2069";
    expect(ar("problem.link-value", { key: "region", value: "kirkukk" })).toContain(pair);
    expect(ckb("problem.link-value", { key: "region", value: "kirkukk" })).toContain(pair);
  });

  test("without a value stay visible", () => {
    expect(en("problem.file-missing")).toContain("{file}");
  });

  test("are not looked for inside a value", () => {
    expect(en("problem.file-missing", { file: "{file}$&" })).toContain("The file {file}$& could");
  });
});

describe("a language that lacks a key", () => {
  const unfinished = createT("ar", {});

  test("shows it in English", () => {
    expect(unfinished("target.peshmerga")).toBe("Peshmerga");
  });

  test("with English forms and English digits", () => {
    expect(unfinished("count.attacks", { count: 2 })).toBe("2 attacks");
  });
});
