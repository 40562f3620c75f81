import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Unpack one exact version of an npm package into a temporary folder and return that folder.
 * These packages are quarried once for a file or two, so they are not dependencies of the project.
 */
export function fetchPackage(spec: string): string {
  const folder = mkdtempSync(join(tmpdir(), "security-gap-map-"));
  const output = execFileSync("npm", ["pack", spec, "--json", "--pack-destination", folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [packed] = Object.values(JSON.parse(output) as Record<string, { filename: string }>);
  if (!packed) throw new Error(`npm pack ${spec} gave no file`);
  execFileSync("tar", ["-xzf", packed.filename, "-C", folder], { cwd: folder });
  return join(folder, "package");
}
