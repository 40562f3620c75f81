import { describe, expect, it } from "vitest";
import { asSource, oneOf, type Row, readPosition, readTable } from "../../../geo/steps/read-table.ts";

const [row] = readTable("centres.csv") as [Row];

describe("a row of a table", () => {
  it("is known by its table and its line", () => {
    expect([row.table, row.number]).toEqual(["centres.csv", 2]);
  });

  it("has a text in every language", () => {
    expect(Object.keys(row.localized("name"))).toEqual(["en", "ar", "ckb"]);
  });

  it("refuses a column that the table does not have", () => {
    expect(() => row.text("colour")).toThrow("centres.csv: no column colour");
  });

  it("refuses to read a word as a number", () => {
    expect(() => row.decimal("id")).toThrow(/^centres\.csv, line 2: id is not a number: "/);
  });

  it("refuses a value that the model does not know", () => {
    expect(() => oneOf(row, "role", ["stage", "screen"])).toThrow(/is "\w+", not one of stage, screen$/);
  });

  it("has no count where its cell is empty", () => {
    const statements = readTable("statements.csv");
    const counts = statements.map((statement) => statement.count("length_km"));
    expect(counts).toContain(null);
    expect(counts).not.toContain(0);
  });

  it("has a position of two decimals", () => {
    for (const value of readPosition(row)) expect(Number(value.toFixed(2))).toBe(value);
  });
});

describe("a source", () => {
  it("has what is known of it", () => {
    expect(asSource("A newspaper", "2021-05", "https://example.org/a")).toEqual({
      publisher: "A newspaper",
      date: "2021-05",
      url: "https://example.org/a",
    });
  });

  it("is none without a publisher", () => {
    expect(asSource("", "2021-05", "https://example.org/a")).toBeUndefined();
  });

  it.each([
    "",
    "javascript:alert(1)",
    "http://192.0.2.7/page",
    "https://static.7.2.0.192.your-server.de/page",
  ])("has no link where its address is %j", (url) => {
    expect(asSource("A newspaper", "", url)).toEqual({ publisher: "A newspaper" });
  });
});
