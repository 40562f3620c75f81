import { describe, expect, it } from "vitest";
import { embeddedFiles } from "../../src/data/embedded-files.ts";
import { createLoader } from "../../src/data/loader.ts";
import { publishedText } from "./served.ts";

const inPage = async () => ({ "data/map.json": publishedText("map.json") });

describe("a page that holds its files itself", () => {
  it("starts from them", async () => {
    const { dataset, problems } = await createLoader(embeddedFiles(inPage)).loadDataset();

    expect(dataset.incidents).toHaveLength(241);
    expect(problems).toEqual([]);
  });

  it("has no other file, and says which is missing", async () => {
    expect((await embeddedFiles(inPage)("data/incidents.csv")).ok).toBe(false);
    await expect(createLoader(embeddedFiles(inPage)).loadArticle()).rejects.toMatchObject({
      problem: { code: "file-missing", values: { file: "article.json" } },
    });
  });

  it("unpacks them once, and again only after that failed", async () => {
    let times = 0;
    const fetchFile = embeddedFiles(async () => {
      times += 1;
      if (times === 1) throw new Error("no room to unpack");
      return inPage();
    });

    await expect(fetchFile("data/map.json")).rejects.toThrow("no room");
    await fetchFile("data/map.json");
    await fetchFile("data/map.json");
    expect(times).toBe(2);
  });
});
