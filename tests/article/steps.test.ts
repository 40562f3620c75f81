import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../src/article/mentions.ts";
import { stepFrom, tagOf } from "../../src/article/steps.ts";
import en from "../../src/article/words/en.json" with { type: "json" };
import { noteKey } from "../../src/article/words.ts";
import { createTOf } from "../../src/i18n/t.ts";
import { article, dataset } from "../search/searched.ts";
import { speaks } from "../support/reader.ts";

const t = createTOf<typeof en>("en", en);

describe("a step", () => {
  const numbers = [1, 2, 3];
  it.each([
    [null, 1, 1],
    [null, -1, null],
    [1, 1, 2],
    [2, -1, 1],
    [1, -1, null],
    [3, 1, null],
    [0, 1, 1],
  ] as const)("from %s by %s leads to %s", (open, by, to) => {
    expect(stepFrom(numbers, open, by)).toBe(to);
  });
});

describe("what a paragraph speaks of", () => {
  const said = (n: number) => {
    const paragraph = article.paragraphs.find((each) => each.n === n);
    return paragraph && mentionsOf(paragraph, dataset, speaks.en, t);
  };

  it("is said with what is on the map first", () => {
    expect(said(10)).toEqual(["the band", "Nineveh", "Salahuddin", "Kirkuk", "Diyala"]);
    expect(said(9)).toEqual(["the band", "the withdrawal of October 2017"]);
    expect(said(1)?.[0]).toMatch(/Qaya Bashi/);
    expect(said(4)).toEqual(["the band", "the coordination centres", "the meeting of 2 May 2021"]);
  });

  it("leaves no tag of a published paragraph unsaid", () => {
    for (const { n, tags } of article.paragraphs)
      expect(said(n), String(n)).toHaveLength(tags.filter((tag) => tag !== "attack").length);
  });
});

it("what is chosen on the map is sought by the tag that the article has for it", () => {
  expect(tagOf({ kind: "region", id: "kirkuk" })).toBe("kirkuk");
  expect(tagOf({ kind: "incident", id: "2021-05-01-qaya-bashi" })).toBe("incident:2021-05-01-qaya-bashi");
  expect(tagOf({ kind: "centre", id: "kask" })).toBe("centre");
  expect(tagOf({ kind: "edge", id: "federal-2" })).toBeNull();
});

it("every note of a published paragraph has one for readers", () => {
  for (const { n, note } of article.paragraphs.filter((paragraph) => paragraph.n > 0))
    expect([n, noteKey(n) !== undefined]).toEqual([n, note !== ""]);
});
