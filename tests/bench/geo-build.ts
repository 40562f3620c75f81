import { spawnSync } from "node:child_process";
import { repository } from "../support/build.ts";
import { median } from "./table.ts";

/** Seconds that `npm run geo` takes from a cold process; it writes the same bytes each time. */
export function benchGeoBuild(runs: number): string {
  const seconds: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const start = performance.now();
    const { status, stderr } = spawnSync("npm run --silent geo", {
      cwd: repository,
      shell: true, // npm is a script on Windows
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`npm run geo ended with ${status}:\n${stderr}`);
    seconds.push((performance.now() - start) / 1000);
  }
  return `${median(seconds).toFixed(1)} s`;
}
