import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runFigure } from "../../src/figure/command/run-figure.ts";
import { PALETTES } from "../../src/model/palette.ts";
import { SERVED } from "./materials.ts";
import { readPng } from "./read-png.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "figure-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], served = SERVED) {
  const said: string[] = [];
  const warned: string[] = [];
  const output = { tell: (line: string) => said.push(line), warn: (line: string) => warned.push(line) };
  return { code: await runFigure(args, output, served), said, warned };
}

const words = (line: string): string[] => line.split(" ");

describe("what cannot be drawn", () => {
  it.each([
    ["--width 0mm", /--width says 0mm; a figure can be from 80 mm to 1200 mm/],
    ["--width 20m", /--width says "20m"; it takes a number with mm, cm, in or px/],
    ["--width 2000cm", /from 80 mm to 1200 mm/],
    ["--width wide", /takes a number with mm/],
    ["--width -5mm", /takes a number|needs a value/],
    ["--width", /--width needs a value: 170mm/],
    ["--width 170mm --width 180mm", /--width is given twice/],
    ["--height 85mm --width 100mm", /has no room for its map in 85 mm .* at least \d+ mm high/],
    ["--region atlantis", /--region says "atlantis"; it takes one of nineveh, .*diyala, band/],
    ["--lang fr", /--lang says "fr"; it takes one of en, ar, ckb/],
    ["--theme sepia", /--theme says "sepia"/],
    ["--dpi 72", /--dpi says "72"; it takes a whole number from 96 to 600/],
    ["--dpi 300.5", /whole number/],
    ["--from 2020-13", /--from says "2020-13", which is no value of it/],
    ["--from 2021-01 --to 2020-01", /ends \(2020-01\) before it begins \(2021-01\)/],
    ["--target army,dragons", /--target says "army,dragons"/],
    ["--view #region=atlantis", /The view says region=atlantis/],
    ["--grey=yes", /--grey takes no value/],
    ["--colour red", /There is no option --colour/],
    ["kirkuk", /"kirkuk" stands alone/],
    ["--out figure.pdf", /ends in \.pdf; figures are written as \.svg or \.png/],
    ["--out figure.svg --format png", /ends in \.svg, but --format says png/],
    ["--all", /--all needs a folder/],
    ["--all --region kirkuk --out x", /leave out --region and --lang/],
  ])("%s: one sentence, code 2, nothing written", async (line, sentence) => {
    const out = line.includes("--out") || line.includes("--all") ? [] : ["--out", join(folder, "bad.svg")];
    const { code, said, warned } = await run([...words(line), ...out]);

    expect(warned.join("|")).toMatch(sentence);
    expect([code, said, warned.length]).toEqual([2, [], 1]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("a folder that cannot be written into is told before anything is drawn", async () => {
    const file = join(folder, "file.txt");
    writeFileSync(file, "");
    for (const out of [join(file, "a.svg"), join(folder, "missing", "a.svg"), join(file, "b")]) {
      const { code, warned } = await run(["--out", out]);
      expect([code, warned.length]).toEqual([2, 1]);
      expect(warned[0]).toMatch(/^Nothing can be written into .* yours to write\.$/);
    }
    rmSync(file);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("a font that cannot be read is named", async () => {
    const served = join(folder, "served");
    cpSync(SERVED, served, { recursive: true });
    writeFileSync(join(served, "fonts", "gap-arabic.woff2"), "not a font");

    const broken = await run(["--out", join(folder, "a.svg")], pathToFileURL(`${served}/`));
    expect(broken).toMatchObject({ code: 2, said: [] });
    expect(broken.warned).toEqual([expect.stringMatching(/^The font gap-arabic\.woff2 cannot be read/)]);

    rmSync(join(served, "fonts", "gap-arabic.woff2"));
    const missing = await run(["--out", join(folder, "a.svg")], pathToFileURL(`${served}/`));
    expect(missing.warned).toEqual([expect.stringMatching(/^fonts\/gap-arabic\.woff2 cannot be read/)]);
    expect(existsSync(join(folder, "a.svg"))).toBe(false);
    rmSync(served, { recursive: true });
  });
});

describe("what is written", () => {
  it("is an SVG of the asked size in the asked language, the same bytes twice", async () => {
    const [one, two] = [join(folder, "one.svg"), join(folder, "two.svg")];
    for (const out of [one, two]) {
      const { code, said } = await run(words(`--region kirkuk --lang ar --width 170mm --out ${out}`));
      expect([code, said]).toEqual([0, [out]]);
    }
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    const text = readFileSync(one, "utf8");
    expect(text).toMatch(/^<svg [^>]*width="170mm" height="[\d.]+mm"[^>]* lang="ar"/);
    expect(text).toContain('<title id="figure-title">كركوك: الفراغ الأمني</title>');
  });

  it("is a PNG of the asked dots that knows its size on paper and what it shows", async () => {
    const out = join(folder, "figure.png");
    await run(words(`--lang ckb --width 5in --height 6in --dpi 150 --theme dark --out ${out}`));

    const png = readPng(readFileSync(out));
    expect([png.width, png.height, png.colourType]).toEqual([750, 900, 2]);
    expect(Math.round(png.dotsPerMetre * 0.0254)).toBe(150);
    expect(png.texts.Title).toBe("بۆشایی ئەمنی");
    expect(png.texts.Description).toContain("٢٤١");
    expect(png.dotAt(3, 3)).toEqual([...Buffer.from(PALETTES.dark.paper.slice(1), "hex")]);
  });

  it("lets shine through what is below a PNG without paper", async () => {
    const out = join(folder, "clear.png");
    await run(words(`--width 100mm --dpi 96 --transparent --out ${out}`));

    const png = readPng(readFileSync(out));
    expect(png.colourType).toBe(6);
    expect(png.dotAt(2, 2)[3]).toBe(0);
    expect(png.dotAt(Math.round(png.width / 2), Math.round(png.height / 2))[3]).toBe(255);
  });

  it("names itself where only a folder is given, and says what no figure draws", async () => {
    const { said, warned } = await run([
      ...words("--width 100mm --grey --region diyala --view"),
      "#from=2020-05&target=army&layers=attacks,osm",
      ...words(`--out ${folder}`),
    ]);
    expect(said).toEqual([join(folder, "security-gap-diyala-2020-05-to-2025-02-army-en-grey-100mm.svg")]);
    expect(warned).toEqual([expect.stringContaining("osm")]);
  });

  it("is all regions and the band in all languages, and a manifest whose sums are right", async () => {
    const all = join(folder, "all");
    const { code } = await run(words(`--all --width 90mm --out ${all}`));
    expect(code).toBe(0);

    const { figures } = JSON.parse(readFileSync(join(all, "manifest.json"), "utf8"));
    expect(figures).toHaveLength(15);
    expect(readdirSync(all).sort()).toEqual(
      [...figures.map(({ file }: { file: string }) => file), "manifest.json"].sort(),
    );
    for (const row of figures) {
      const bytes = readFileSync(join(all, row.file));
      expect(row.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
      expect(row).toMatchObject({ bytes: bytes.length, width_mm: 90, data_version: "1.0.0" });
      expect(row.n).toBeGreaterThan(5);
      for (const key of ["title", "alt", "period"]) expect(row[key], key).toBeTruthy();
    }
  }, 60_000);
});
