import { writeFileSync } from "node:fs";
import { cook } from "../kitchen.ts";
import { fingerprintRows, readStampedRows, STAMPED_ROWS } from "../steps/fingerprint-rows.ts";
import { sourcePath } from "../steps/read-table.ts";

/**
 * Keeps the fingerprints of the rows of a new version beside those of the version before. A version that has
 * some already keeps them: its rows must not change any more.
 */
export function stampRows(): void {
  const kitchen = cook();
  const { version } = kitchen.dataset;
  const stamped = readStampedRows();
  if (stamped[version]) return;
  const before = kitchen.editions[1]?.version;
  const kept = before && stamped[before] ? { [before]: stamped[before] } : {};
  const rows = { [version]: fingerprintRows(kitchen), ...kept };
  writeFileSync(sourcePath(STAMPED_ROWS), `${JSON.stringify(rows, null, 1)}\n`);
  console.log(`geo/sources/${STAMPED_ROWS} has the rows of ${version} now`);
}
