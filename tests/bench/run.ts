import { parseArgs } from "node:util";
import { benchFigure } from "./figure.ts";
import { benchFilterStep } from "./filter-step.ts";
import { benchFirstLoad } from "./first-load.ts";
import { benchGeoBuild } from "./geo-build.ts";
import { benchOwnPoints } from "./own-points.ts";

// `npm run bench`: what a slow phone waits for, beside a page that does the least. Times differ from one
// computer to the next; the last column, "times", is what to compare. `npm run bench -- --runs 15` is calmer.

const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs is a whole number from 1, got ${values.runs}`);

console.log(
  `First load: slow 4G, processor slowed four times, empty cache, median of ${runs}, taken in turns\n`,
);
console.log(await benchFirstLoad(runs));

console.log("\nA step of a filter, processor as it is, median of 42\n");
console.log(await benchFilterStep());

console.log("\nA million events of the reader's on the map, median of 3\n");
console.log(await benchOwnPoints(3));
console.log(`\nA figure on a sheet of A3 (420 × 297 mm), PNG at 300 dpi, median of ${Math.min(runs, 3)}\n`);
console.log(await benchFigure(Math.min(runs, 3)));

console.log(`\nnpm run geo: ${benchGeoBuild(Math.min(runs, 3))}, median of ${Math.min(runs, 3)}`);
