import { expect, it } from "vitest";
import { type Article, type Paragraph, paragraphsOn } from "../../src/model/article.ts";
import { frozen } from "../support/frozen.ts";

const paragraph = (n: number, tags: string[]): Paragraph => ({
  n,
  tags,
  text: { en: "", ar: "", ckb: "" },
  note: "",
});

const article: Article = frozen({
  publisher: "Newsroom",
  date: "2021-05-03",
  original: "ar",
  paragraphs: [paragraph(0, ["kirkuk"]), paragraph(1, ["band"]), paragraph(2, ["kirkuk", "attack"])],
});

it("the paragraphs on a region leave out the headline", () => {
  expect(paragraphsOn(article, "kirkuk").map(({ n }) => n)).toEqual([2]);
});

it("no paragraph speaks of what is not tagged", () => {
  expect(paragraphsOn(article, "diyala")).toEqual([]);
});
