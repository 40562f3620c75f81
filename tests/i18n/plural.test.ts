import { expect, test } from "vitest";
import { PLURAL_CATEGORIES, pluralCategory } from "../../src/i18n/plural.ts";
import { LANGS } from "../../src/model/localized.ts";

test.each([
  [0, "other", "zero", "other"],
  [1, "one", "one", "one"],
  [2, "other", "two", "other"],
  [3, "other", "few", "other"],
  [10, "other", "few", "other"],
  [11, "other", "many", "other"],
  [99, "other", "many", "other"],
  [100, "other", "other", "other"],
  [103, "other", "few", "other"],
  [111, "other", "many", "other"],
  [1.5, "other", "other", "other"],
  [Number.NaN, "other", "other", "other"],
])("%d takes %s in en, %s in ar, %s in ckb", (count, en, ar, ckb) => {
  expect(LANGS.map((lang) => pluralCategory(lang, count))).toEqual([en, ar, ckb]);
});

test.each(LANGS)("no number takes a category that %s is not said to have", (lang) => {
  for (let count = 0; count <= 200; count += 0.5) {
    expect(PLURAL_CATEGORIES[lang]).toContain(pluralCategory(lang, count));
  }
});
