import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { VIEW_KEYS } from "../src/state/view-fields.ts";
import { publishedIncidents, publishedNames } from "./support/published.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const readme = text("README.md");
const foldersIn = (path: string): string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((found) => found.isDirectory())
    .map(({ name }) => `${path}/${name}/`);

describe("README.md", () => {
  it("has a row for every key of a link, in their order", () => {
    const table = readme.split("## Links")[1]?.split("## ")[0] ?? "";
    const keys = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
    expect(keys).toEqual(VIEW_KEYS);
  });

  it("says what the live map needs in a frame whose origin is hidden", () => {
    const section = readme.split("## Put it into a page")[1]?.split("## ")[0] ?? "";
    for (const words of ["allow-same-origin", "Access-Control-Allow-Origin: *", "still picture"])
      expect(section).toContain(words);
  });

  it("names every published file", () => {
    const unnamed = publishedNames().filter((name) => !readme.includes(`\`${name}\``));
    expect(unnamed).toEqual([]);
  });

  it("says what every folder of src and of geo is", () => {
    const untold = [...foldersIn("src"), ...foldersIn("geo")].filter(
      (folder) => !readme.includes(`\`${folder}\``),
    );
    expect(untold).toEqual([]);
  });

  it("names only commands that are there", () => {
    const { scripts } = JSON.parse(text("package.json"));
    const named = [...readme.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const run = [...readme.matchAll(/npx tsx (\S+\.ts)/g)].map(([, path]) => path ?? "");
    expect(run.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("counts the attacks, and says from when to when", () => {
    const month = (date = "") =>
      new Date(`${date.slice(0, 7)}-01`).toLocaleDateString("en-GB", { month: "long", year: "numeric" });
    const [first, last] = [publishedIncidents[0], publishedIncidents.at(-1)];
    expect(readme).toContain(
      `${publishedIncidents.length} attacks from ${month(first?.date)} to ${month(last?.date)}`,
    );
  });

  it("shows a picture that is not heavy", () => {
    expect(statSync(join(ROOT, "public/preview.png")).size).toBeLessThan(350_000);
  });
});

it.each(["README.md", "geo/sources/README.md", "geo/sources/LICENSE-DATA.md", "geo/extract/README.md"])(
  "%s links to files that are there",
  (page) => {
    const links = [...text(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link ?? "");
    const lost = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !existsSync(join(ROOT, dirname(page), link)));
    expect(lost).toEqual([]);
  },
);

it("geo/sources/README.md tells of every source", () => {
  const page = text("geo/sources/README.md");
  const untold = readdirSync(join(ROOT, "geo/sources")).filter(
    (name) => name !== "README.md" && !page.includes(name),
  );
  expect(untold).toEqual([]);
});

it("CITATION.cff names the version of the data, and when it was released", () => {
  const version = text("geo/sources/version.txt").trim();
  expect(text("CITATION.cff")).toContain(`\nversion: ${version}\n`);
  const [newest] = JSON.parse(text("public/data/changelog.json")).editions;
  expect(text("CITATION.cff")).toContain(`\ndate-released: ${newest.date}\n`);
});
