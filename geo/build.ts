import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CHECKS } from "./checks/index.ts";
import { cook } from "./kitchen.ts";
import { formatProblem } from "./problem.ts";
import { countsTable } from "./steps/counts-table.ts";
import { publish } from "./steps/publish.ts";

const OUT = fileURLToPath(new URL("../public/data/", import.meta.url));

const kitchen = cook();
const files = publish(kitchen);
const problems = CHECKS.flatMap((check) => check(kitchen));

if (problems.length > 0) {
  console.error(problems.map(formatProblem).join("\n"));
  console.error(
    `\n${problems.length} problems; nothing was written. Mend the rows in geo/sources and run it again.`,
  );
  process.exit(1);
}

mkdirSync(OUT, { recursive: true });
for (const stale of readdirSync(OUT).filter((name) => !files.has(name))) rmSync(`${OUT}${stale}`);
for (const [name, text] of files) writeFileSync(`${OUT}${name}`, text);
console.log(countsTable(kitchen, files));
