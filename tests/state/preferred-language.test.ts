import { expect, test } from "vitest";
import { preferredLang } from "../../src/state/preferred-language.ts";

test.each([
  [["ckb"], "ckb"],
  [["ckb-IQ"], "ckb"],
  [["ku-Arab"], "ckb"],
  [["ku-Arab-IR"], "ckb"],
  [["KU-IQ"], "ckb"],
  [["ku-TR", "ar"], "ar"],
  [["ku"], "en"],
  [["ar"], "ar"],
  [["ar-IQ", "en"], "ar"],
  [["arn"], "en"],
  [["en-GB", "ar"], "en"],
  [["fr-FR", "ar"], "ar"],
  [["de"], "en"],
  [[""], "en"],
  [[], "en"],
] as const)("%j reads %s", (languages, lang) => {
  expect(preferredLang(languages)).toBe(lang);
});
