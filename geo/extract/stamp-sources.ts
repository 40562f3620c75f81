import { fingerprint, type LedgerEntry, readLedger, sourceFiles, writeLedger } from "./ledger.ts";
import { stampRows } from "./stamp-rows.ts";

stampRows();

const ledger = readLedger();
writeLedger(ledger.map(stamp));

for (const file of sourceFiles().filter((name) => !ledger.some((entry) => entry.file === name))) {
  console.error(`${file} has no entry: write one in geo/sources/sources.json and run this again`);
  process.exitCode = 1;
}

/** What a file is and whose, is written by hand; only its fingerprint is filled in here. */
function stamp(entry: LedgerEntry): LedgerEntry {
  const sha256 = fingerprint(entry.file);
  if (sha256 === null) {
    console.error(`${entry.file} is gone: take its entry out of geo/sources/sources.json`);
    process.exitCode = 1;
    return entry;
  }
  if (sha256 !== entry.sha256) console.log(`${entry.file} has changed`);
  return { ...entry, sha256 };
}
