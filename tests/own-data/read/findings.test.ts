import { describe, expect, it } from "vitest";
import { csv, eventsOf, fileOf, inspected, read, valuesOf } from "./reading.ts";

const HEADER = ["المكان", "lat", "lng", "date", "قتلى"];
const PLACES = ["داقوق", "الحويجة", "طوزخورماتو", "جلولاء", "خانقين", "سنجار"];
const ROWS = PLACES.map((place, i) => [place, `35.${i}4`, `44.${i}1`, `2021-05-${13 + i}`, String(i)]);
const TEXT = csv([HEADER, ...ROWS]);

const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

/** Arabic letters in Windows-1256, by the decoder that everyone has. */
const windows1256 = (text: string): Uint8Array => {
  const letters = new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
};

describe("the encoding of a file", () => {
  it.each([
    ["UTF-8", "utf-8", "only-valid", fileOf(TEXT)],
    ["UTF-8 with its mark", "utf-8", "signature", fileOf("\ufeff", TEXT)],
    ["UTF-16, the least byte first", "utf-16le", "signature", fileOf(utf16(TEXT, false, true))],
    ["UTF-16, the great byte first", "utf-16be", "signature", fileOf(utf16(TEXT, true, true))],
    ["UTF-16 without its mark", "utf-16le", "only-valid", fileOf(utf16(TEXT, false, false))],
    ["UTF-16 without its mark, turned round", "utf-16be", "only-valid", fileOf(utf16(TEXT, true, false))],
    ["Windows-1256", "windows-1256", "likelier", fileOf(windows1256(TEXT))],
    ["ASCII", "utf-8", "no-matter", fileOf("lat,lng\n35.1,44.2\n35.3,44.4\n")],
  ])("is found: %s", async (_, encoding, why, file) => {
    const table = await read(file);
    expect(table.inspection.findings.encoding).toMatchObject({ value: encoding, why });
    if (encoding === "utf-8" && why === "no-matter") return;
    expect(table.inspection.columns).toEqual(HEADER);
    expect(eventsOf(table)).toMatchObject(
      PLACES.map((place, i) => ({ place, at: [Number(`44.${i}1`), Number(`35.${i}4`)], killed: [i, i] })),
    );
  });

  it("of Arabic beyond the beginning is found by the middle and the end", async () => {
    const plain = csv(
      Array.from({ length: 60_000 }, (_, i) => ["x", "35.1", "44.2", "2021-05-03", String(i % 9)]),
    );
    const late = csv(
      Array.from({ length: 3000 }, (_, i) => [PLACES[i % 6] ?? "", "35.1", "44.2", "2021-05-03", "1"]),
    );
    const file = fileOf("place,lat,lng,date,killed\n", plain, windows1256(late));
    const table = await read(file);
    expect(table.inspection.findings.encoding.value).toBe("windows-1256");
    expect(eventsOf(table).at(-6)?.place).toBe("داقوق");
  });

  it("is the one that the reader says", async () => {
    const file = fileOf(windows1256(TEXT));
    const wrong = await read(file, { corrections: { encoding: "utf-8" } });
    expect(wrong.inspection.findings.encoding).toEqual({ value: "utf-8", sure: true, why: "reader" });
    expect(eventsOf(wrong)[0]?.place).not.toBe("داقوق");
  });
});

describe("the delimiter of a file", () => {
  it.each([
    ["comma", ","],
    ["tab", "\t"],
    ["semicolon", ";"],
    ["bar", "|"],
  ])("is found: %s", async (_, delimiter) => {
    const rows = [
      ["place", "lat", "lng"],
      ["a; b, c | d", "35.1", "44.2"],
      ["e", "35.3", "44.4"],
    ].map((row) => row.map((cell) => (cell.length > 9 ? `"${cell}"` : cell)));
    const table = await read(csv(rows, delimiter));
    expect(table.inspection.findings.delimiter).toMatchObject({ value: delimiter, sure: true });
    expect(eventsOf(table)).toMatchObject([{ place: "a; b, c | d", at: [44.2, 35.1] }, { place: "e" }]);
  });

  it("is the one that a spreadsheet program names in a line of its own", async () => {
    const table = await read("sep=;\nplace;lat;lng\na,b,c;35.1;44.2\n");
    expect(table.inspection.findings.delimiter).toMatchObject({ value: ";", why: "signature" });
    expect(eventsOf(table)).toMatchObject([{ place: "a,b,c" }]);
  });

  it("is the one that the reader says", async () => {
    const { columns } = await inspected("a;b,lat\n1;2,3\n", { corrections: { delimiter: ";" } });
    expect(columns).toEqual(["a", "b,lat"]);
  });
});

describe("decimal signs", () => {
  it.each([
    ["lat;lng\n35,14;44,45\n36,1;43,2\n", "comma", true],
    ["lat;lng\n35.14;44.45\n", "point", true],
    ["lat;lng\n35,14;44,45\n36.1;43,2\n", "comma", false],
    ["lat;lng\n35,140;44,450\n", "comma", false],
    ["lat;lng\n٣٥٫١٤;٤٤٫٤٥\n", "point", true],
  ])("of %j are found: %s", async (text, decimal, sure) => {
    const table = await read(text);
    expect(table.inspection.findings.decimal).toMatchObject({ value: decimal, sure });
    expect(eventsOf(table)[0]?.at).toEqual([44.45, 35.14]);
  });

  it("are those that the reader says", async () => {
    const text = "lat\tlng\n35,140\t44,450\n";
    expect((await inspected(text)).findings.decimal).toMatchObject({ value: "point", sure: false });
    const table = await read(text, { corrections: { decimal: "comma" } });
    expect(eventsOf(table)[0]?.at).toEqual([44.45, 35.14]);
  });
});

describe("the order of dates", () => {
  const dated = (...dates: string[]): string =>
    `lat,lng,date\n${dates.map((date) => `35.1,44.2,${date}\n`).join("")}`;

  it.each([
    ["dmy", true, ["13/05/2021", "04/05/2021"], "2021-05-04"],
    ["mdy", true, ["05/13/2021", "05/04/2021"], "2021-05-04"],
    ["ymd", true, ["99-05-13", "99-05-04"], "1999-05-04"],
    ["dmy", false, ["21-05-13", "21-05-04"], "2004-05-21"],
    ["dmy", false, ["03/05/2021", "04/05/2021"], "2021-05-04"],
    ["dmy", true, ["2021-05-03", "2021-05-04"], "2021-05-04"],
    ["dmy", true, ["3 May 2021", "May 4, 2021"], "2021-05-04"],
    ["dmy", true, ["١٣/٠٥/٢٠٢١", "٠٤/٠٥/٢٠٢١"], "2021-05-04"],
    ["dmy", true, ["3 أيار 2021", "٤ أيار/مايو ٢٠٢١"], "2021-05-04"],
    ["dmy", true, ["1er janvier 2021", "4 févr. 2021"], "2021-02-04"],
  ])("%s, sure: %s, is found from %j", async (order, sure, dates, second) => {
    // The date with a comma in it is quoted.
    const table = await read(dated(...dates.map((date) => `"${date}"`)));
    expect(table.inspection.findings.dateOrder).toMatchObject({ value: order, sure });
    expect(eventsOf(table)[1]).toMatchObject({ date: second, grain: "day" });
  });

  it("is the one that the reader says", async () => {
    const table = await read(dated("03/05/2021"), { corrections: { dateOrder: "mdy" } });
    expect(eventsOf(table)[0]?.date).toBe("2021-03-05");
  });

  it("matters not to months and years, which stay as coarse as they are", async () => {
    const table = await read(dated("2021-05", "05/2021", "May 2021", "2021", ""));
    expect(eventsOf(table).map(({ date, grain }) => [date, grain])).toEqual([
      ["2021-05-01", "month"],
      ["2021-05-01", "month"],
      ["2021-05-01", "month"],
      ["2021-01-01", "year"],
      [null, "day"],
    ]);
  });
});

describe("the row of names", () => {
  it.each([
    ["a file with names", "place,lat,lng\nx,35.1,44.2\n", true],
    ["a file that begins with values", "x,35.1,44.2\ny,35.2,44.3\n", false],
  ])("of %s is found", async (_, text, header) => {
    expect(valuesOf(await inspected(text)).header).toBe(header);
  });

  it("makes names that come twice or not at all different", async () => {
    const { columns } = await inspected("lat,lng,note,note,,\n35.1,44.2,a,b,c,d\n");
    expect(columns).toEqual(["lat", "lng", "note", "note (2)", "5", "6"].slice(0, columns.length));
  });

  it("is there or not as the reader says", async () => {
    const table = await read("lat,lng\n35.1,44.2\n35.2,44.3\n", {
      corrections: { header: false },
      mapping: {
        ...(await inspected("lat,lng\n35.1,44.2\n")).mapping,
        place: { kind: "two", latitude: 0, longitude: 1 },
      },
    });
    expect(table.records).toBe(3);
    expect(table.troubles.unusedRows).toBe(1);
  });
});
