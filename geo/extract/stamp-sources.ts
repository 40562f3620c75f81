import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, SOURCES } from "./paths.ts";

type Source = { file: string; sha256: string };

const ledger = join(SOURCES, "sources.json");

/** What a file is and whose, is written by hand; only its fingerprint is filled in here. */
function stamp(source: Source): Source {
  const sha256 = createHash("sha256")
    .update(readFileSync(join(ROOT, source.file)))
    .digest("hex");
  if (sha256 !== source.sha256) console.log(`${source.file} has changed`);
  return { ...source, sha256 };
}

const sources = JSON.parse(readFileSync(ledger, "utf8")) as Source[];
writeFileSync(ledger, `${JSON.stringify(sources.map(stamp), null, 2)}\n`);
