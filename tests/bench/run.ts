import { parseArgs } from "node:util";
import { benchFigure } from "./figure.ts";
import { benchFilterStep } from "./filter-step.ts";
import { benchFirstLoad } from "./first-load.ts";
import { benchGeoBuild } from "./geo-build.ts";
import { benchOwnDrop } from "./own-drop.ts";
import { benchOwnJoin } from "./own-join.ts";
import { benchOwnPoints } from "./own-points.ts";
import { benchOwnRead } from "./own-read.ts";

// `npm run bench`: what a slow phone waits for, beside a page that does the least, and what a reader's own
// events take, beside what libraries do. Times differ from one computer to the next; the last column, "times",
// is what to compare. `npm run bench -- --runs 15` is calmer, `--only own-read,own-join` takes some sections,
// `--rows 1000000` reads and joins a larger table.

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    rows: { type: "string", default: "200000" },
    only: { type: "string" },
  },
});
const runs = wholeNumber("runs");
const rows = wholeNumber("rows");
const few = Math.min(runs, 3);

interface Section {
  readonly title: string;
  readonly bench: () => string | Promise<string>;
}

const SECTIONS: Readonly<Record<string, Section>> = {
  "first-load": {
    title: `First load: slow 4G, processor slowed four times, empty cache, median of ${runs}, taken in turns`,
    bench: () => benchFirstLoad(runs),
  },
  "filter-step": {
    title: "A step of a filter, processor as it is, median of 42",
    bench: benchFilterStep,
  },
  "own-read": {
    title: `Reading a table of the reader's, median of ${few}, taken in turns`,
    bench: () => benchOwnRead(few, rows),
  },
  "own-drop": {
    title: `From drop to drawn, median of ${few}, taken in turns`,
    bench: () => benchOwnDrop(few, rows),
  },
  "own-join": {
    title: `Joining and filtering a reader's events, median of ${few}, taken in turns`,
    bench: () => benchOwnJoin(few, rows),
  },
  "own-points": {
    title: "A million events of the reader's on the map, median of 3",
    bench: () => benchOwnPoints(3),
  },
  figure: {
    title: `A figure on a sheet of A3 (420 × 297 mm), PNG at 300 dpi, median of ${few}`,
    bench: () => benchFigure(few),
  },
  geo: { title: `npm run geo, median of ${few}`, bench: () => benchGeoBuild(few) },
};

const names = values.only?.split(",") ?? Object.keys(SECTIONS);
for (const name of names)
  if (!SECTIONS[name]) throw new Error(`--only takes ${Object.keys(SECTIONS).join(", ")}; got ${name}`);
for (const name of names) {
  const { title, bench } = SECTIONS[name] as Section;
  console.log(`${title}\n\n${await bench()}\n`);
}

function wholeNumber(option: "runs" | "rows"): number {
  const number = Number(values[option]);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${option} is a whole number from 1, got ${values[option]}`);
  return number;
}
