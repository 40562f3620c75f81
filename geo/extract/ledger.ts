import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, SOURCES } from "./paths.ts";

/** What `sources.json` says of one file. All but the fingerprint is written by hand. */
export interface LedgerEntry {
  readonly file: string;
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly version: string;
  readonly date: string;
  readonly command: string;
  readonly note: string;
  readonly sha256: string;
}

const LEDGER = join(SOURCES, "sources.json");

/** These tell of the other files and are no sources themselves. */
const ABOUT_SOURCES = ["LICENSE-DATA.md", "README.md", "sources.json"];

export const readLedger = (): LedgerEntry[] => JSON.parse(readFileSync(LEDGER, "utf8"));

export const writeLedger = (entries: readonly LedgerEntry[]): void =>
  writeFileSync(LEDGER, `${JSON.stringify(entries, null, 2)}\n`);

/** Every file below `geo/sources/` that needs an entry, as paths from the project's folder. */
export function sourceFiles(): string[] {
  return readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && !ABOUT_SOURCES.includes(found.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length).replaceAll("\\", "/"))
    .sort();
}

/** The SHA-256 of a file, or `null` where there is none. */
export function fingerprint(file: string): string | null {
  const path = join(ROOT, file);
  return existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : null;
}
