import { describe, expect, it } from "vitest";
import { fingerprint, readLedger, sourceFiles } from "../../geo/extract/ledger.ts";

const ledger = readLedger();

describe("sources.json", () => {
  it("has an entry for every file in geo/sources", () => {
    const entered = new Set(ledger.map(({ file }) => file));
    expect(sourceFiles().filter((file) => !entered.has(file))).toEqual([]);
  });

  it("has no file twice", () => {
    const files = ledger.map(({ file }) => file);
    expect(files).toEqual([...new Set(files)]);
  });

  it.each(ledger.map((entry) => [entry.file, entry] as const))("knows %s as it is today", (file, entry) => {
    // After a change: npx tsx geo/extract/stamp-sources.ts
    expect(fingerprint(file)).toBe(entry.sha256);
  });

  it.each(ledger.map((entry) => [entry.file, entry] as const))("tells whose %s is", (_, entry) => {
    const { publisher, title, licence, version, date, command } = entry;
    for (const text of [publisher, title, licence, version, date, command]) expect(text).not.toBe("");
  });
});
