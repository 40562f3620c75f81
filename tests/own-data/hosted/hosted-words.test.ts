import { describe, expect, it } from "vitest";
import { createTOf } from "../../../src/i18n/t.ts";
import { LANGS, type Lang } from "../../../src/model/localized.ts";
import { HOSTED_PROBLEMS } from "../../../src/own-data/hosted/hosted-problem.ts";
import { costSentence, problemSentence } from "../../../src/own-data/hosted/hosted-words.ts";
import ar from "../../../src/own-data/words/ar.json" with { type: "json" };
import ckb from "../../../src/own-data/words/ckb.json" with { type: "json" };
import en from "../../../src/own-data/words/en.json" with { type: "json" };

const TEXTS = { en, ar, ckb };
const words = (lang: Lang) => createTOf<typeof en>(lang, TEXTS[lang] as Partial<typeof en>);

/** All that any of the problems carries. */
const VALUES = {
  address: "https://data.example.org/a.fgb",
  origin: "https://data.example.org",
  scheme: "s3",
  status: 403,
  name: "EPSG:32638",
};

describe.each(LANGS)("in %s", (lang) => {
  it.each(HOSTED_PROBLEMS)("the problem %s has a sentence, whole with its values", (code) => {
    const sentence = problemSentence(words(lang), { code, values: VALUES });
    expect(sentence).not.toBe(`hosted.problem.${code}`);
    expect(sentence).not.toMatch(/[{}]/);
  });
});

describe("what was read is told in units that can be grasped", () => {
  it.each([
    [300, "1 kB read so far"],
    [16_384, "16 kB read so far"],
    [999_400, "999 kB read so far"],
    [999_600, "1 MB read so far"],
    [2_449_000, "2.4 MB read so far"],
    [132_730_000, "132.7 MB read so far"],
  ])("%i bytes: %s", (bytes, expected) => {
    expect(costSentence(words("en"), { bytes })).toBe(expected);
  });
});
