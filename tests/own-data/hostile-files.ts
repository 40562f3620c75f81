import { gzipSync } from "node:zlib";
import type { FileProblem } from "../../src/own-data/model/read-problem.ts";
import { fileOf, gzipped } from "./read/reading.ts";
import { workbookOf } from "./read/workbook-writer.ts";
import { zipOf } from "./read/zip-writer.ts";

/** A file made to harm, or dropped by mistake, and what must come of it. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Blob;
  /** The problem that it is refused with, or the names of the places that are read all the same. */
  readonly gives: Partial<FileProblem> | readonly string[];
}

const HEADER = "place,lat,lng,date,killed\n";
const row = (place: string): string => `${place},35.14,44.45,2021-05-03,2\n`;
const MIB = 2 ** 20;

/** Values that a program could be led to run, or to write into a page. */
export const TRAPS = [
  "<script>document.title = 'taken'</script>",
  "<img src=x onerror=\"document.title = 'taken'\">",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
  '=HYPERLINK("http://example.org/?"&A1;"open")',
  "+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "{{constructor.constructor('alert(1)')()}}",
  "__proto__",
  "%00",
] as const;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A page, a picture, an archive: by their first bytes. */
const beginning = (...bytes: number[]): Blob =>
  fileOf(Uint8Array.from([...bytes, ...new Array(600).fill(1)]));

/** Not really there, but it says that it is. */
class HugeBlob extends Blob {
  override get size(): number {
    return 2 ** 31;
  }
  override slice(): Blob {
    throw new Error("it was looked into");
  }
}

const notATable = (seen: string): Partial<FileProblem> => ({ code: "not-a-table", values: { seen } });

const REFUSED: readonly HostileFile[] = [
  { name: "nothing at all", make: () => fileOf(""), gives: { code: "empty" } },
  { name: "white space alone", make: () => fileOf(" \n \r\n\n"), gives: { code: "empty" } },
  { name: "names of columns alone", make: () => fileOf(HEADER), gives: { code: "empty" } },
  { name: "nothing, packed", make: () => gzipped(""), gives: { code: "empty" } },
  { name: "a list of nothing", make: () => fileOf("[]"), gives: { code: "empty" } },
  {
    name: "a workbook with nothing in it",
    make: () => workbookOf([{ name: "A", rows: [] }]),
    gives: { code: "empty" },
  },
  { name: "two gibibytes", make: () => new HugeBlob(), gives: { code: "too-large" } },
  { name: "a PDF", make: () => fileOf("%PDF-1.7\n%âãÏÓ\n"), gives: notATable("pdf") },
  {
    name: "a workbook of before 2007",
    make: () => beginning(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    gives: notATable("old-excel"),
  },
  { name: "a picture", make: () => beginning(0x89, 0x50, 0x4e, 0x47), gives: notATable("image") },
  {
    name: "a picture, packed",
    make: () => fileOf(gzipSync(Uint8Array.of(0xff, 0xd8, 0xff, 1))),
    gives: notATable("image"),
  },
  { name: "a page", make: () => fileOf("<!doctype html><table><tr><td>1"), gives: notATable("html") },
  {
    name: "markup of another kind",
    make: () => fileOf('<?xml version="1.0"?><rss></rss>'),
    gives: notATable("xml"),
  },
  { name: "bytes without a meaning", make: () => fileOf(noise(4000)), gives: notATable("binary") },
  {
    name: "an archive of other things",
    make: () => zipOf([{ name: "a.png", bytes: "x" }]),
    gives: notATable("archive"),
  },
  {
    name: "a locked archive",
    make: () => zipOf([{ name: "a.csv", bytes: HEADER, locked: true }]),
    gives: { code: "zip-unreadable", values: { what: "locked" } },
  },
  {
    name: "an archive packed in a rare way",
    make: () => zipOf([{ name: "a.csv", bytes: HEADER, method: 14 }]),
    gives: { code: "zip-unreadable", values: { what: "method" } },
  },
  {
    name: "an archive that breaks off",
    make: () => zipOf([{ name: "a.csv", bytes: HEADER + row("x").repeat(100) }]).slice(0, 60),
    gives: { code: "zip-unreadable", values: { what: "broken" } },
  },
  {
    name: "packed data that break off at once",
    make: () => gzipped(HEADER).slice(0, 12),
    gives: { code: "broken" },
  },
  {
    name: "an archive that unpacks without end, and says so",
    make: () => zipOf([{ name: "a.csv", bytes: "0".repeat(48 * MIB) }]),
    gives: { code: "zip-bomb" },
  },
  {
    name: "an archive that unpacks without end, and lies",
    make: () => zipOf([{ name: "a.csv", bytes: HEADER + row("x").repeat(1.5 * MIB), toldSize: 1000 }]),
    gives: { code: "zip-bomb" },
  },
  {
    name: "packed data without end",
    make: () => gzipped("\n".repeat(48 * MIB)),
    gives: { code: "zip-bomb" },
  },
  {
    name: "a workbook that unpacks without end",
    make: () => workbookOf([{ name: "A", rows: [["0".repeat(48 * MIB)]] }]),
    gives: { code: "zip-bomb" },
  },
  {
    name: "ten thousand columns",
    make: () =>
      fileOf(`${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(",")}\n${"1,".repeat(9999)}1\n`),
    gives: { code: "too-many-columns", values: { columns: 10_000, limit: 1000 } },
  },
  {
    name: "ten thousand fields",
    make: () =>
      fileOf(JSON.stringify([Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`c${i}`, i]))])),
    gives: { code: "too-many-columns", values: { columns: 10_000, limit: 1000 } },
  },
  {
    name: "a table without places",
    make: () => fileOf("name,age\na,1\nb,2\n"),
    gives: { code: "no-coordinates" },
  },
  {
    name: "prose",
    make: () => fileOf("A story.\n\nIt was a dark night, and\nso on.\n"),
    gives: { code: "no-coordinates" },
  },
  {
    name: "coordinates of a projection",
    make: () => fileOf("place,x,y\na,443210.5,3912345.2\nb,445000,3913000\n"),
    gives: { code: "projection", values: { guess: "utm", value: "443210.5, 3912345.2" } },
  },
  {
    name: "coordinates of web maps",
    make: () => fileOf("place,lng,lat\na,4942000.1,4187000.2\n"),
    gives: { code: "projection", values: { guess: "web-mercator", value: "4942000.1, 4187000.2" } },
  },
  {
    name: "not one good row",
    make: () => fileOf(`place,lat,lng\n${"a,0,0\n".repeat(3)}`),
    gives: { code: "no-good-rows", values: { rows: 3, reason: "null-island" } },
  },
];

const READ: readonly HostileFile[] = [
  {
    name: "markup, links and formulas in every field",
    make: () =>
      fileOf(
        HEADER,
        ...TRAPS.map((trap) => `${quoted(trap)},35.14,44.45,${quoted(trap)},${quoted(trap)}\n`),
        row("good").repeat(TRAPS.length),
      ),
    gives: [...TRAPS, ...TRAPS.map(() => "good")],
  },
  {
    name: "markup and formulas in the names of columns",
    make: () =>
      fileOf(`place,lat,lng,${TRAPS.map(quoted).join(",")}\na,35.1,44.2${",x".repeat(TRAPS.length)}\n`),
    gives: ["a"],
  },
  {
    name: "keys that poison objects",
    make: () =>
      fileOf(
        '{"__proto__":{"taken":1},"constructor":{"prototype":{"taken":1}},"place":"a","lat":35.1,"lng":44.2}\n' +
          '{"place":"__proto__","lat":35.1,"lng":44.2,"toString":"x","hasOwnProperty":null}\n',
      ),
    gives: ["a", "__proto__"],
  },
  {
    name: "keys that poison objects, in GeoJSON",
    make: () =>
      fileOf(
        '{"type":"FeatureCollection","features":[{"type":"Feature","__proto__":{"type":"x"},' +
          '"geometry":{"type":"Point","coordinates":[44.2,35.1]},"properties":{"__proto__":{"taken":1},"place":"a"}}]}',
      ),
    gives: ["a"],
  },
  {
    name: "lone quotes",
    make: () =>
      fileOf(
        HEADER,
        row("a"),
        row('"b'),
        row("c"),
        row('d"e'),
        row('"f" g'),
        row('"h'),
        row("i"),
        row('"j"'),
      ),
    gives: ["a", "c", 'd"e', "i", "j"],
  },
  {
    name: "bytes of zero",
    make: () => fileOf(HEADER, row("a\0b"), row("\0"), row("c")),
    gives: ["a\0b", "\0", "c"],
  },
  {
    name: "a million empty lines",
    make: () => fileOf("\n".repeat(500_000), HEADER, row("a"), "\r\n".repeat(500_000), row("b")),
    gives: ["a", "b"],
  },
  {
    name: "a million lines without a value",
    make: () => fileOf(HEADER, row("a"), ",,,,\n".repeat(500_000), row("b")),
    gives: ["a", "b"],
  },
  {
    name: "halves of characters",
    make: () =>
      fileOf('{"place":"a\\ud83d","lat":35.1,"lng":44.2}\n{"place":"\\udc00b","lat":35.1,"lng":44.2}\n'),
    gives: ["a\ud83d", "\udc00b"],
  },
  {
    name: "halves of characters in a table",
    make: () => fileOf(HEADER, row("داقوق").repeat(20), Uint8Array.of(0xed, 0xa0, 0xbd), row("x"), row("c")),
    gives: [...new Array(20).fill("داقوق"), "\ufffd\ufffd\ufffdx", "c"],
  },
  {
    name: "a text that nests a hundred thousand times",
    make: () =>
      fileOf(
        `{"place":"a","lat":35.1,"lng":44.2,"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n` +
          '{"place":"b","lat":35.1,"lng":44.2}\n',
      ),
    gives: ["b"],
  },
  {
    name: "a line of five mebibytes",
    make: () => fileOf(HEADER, row("a"), "x".repeat(5 * MIB), "\n", row("b")),
    gives: ["a", "b"],
  },
  {
    name: "a cell of five mebibytes, quoted",
    make: () => fileOf(HEADER, row("a"), '"', "x\n".repeat(2.5 * MIB), '",1,2,3,4\n', row("b")),
    gives: ["a", "b"],
  },
  {
    name: "coordinates the wrong way round",
    make: () => fileOf("place,lat,lng\na,44.45,35.14\nb,44.2,35.3\n"),
    gives: ["a", "b"],
  },
  {
    name: "coordinates in degrees and minutes",
    make: () =>
      fileOf(`place;lat;lng\na;35°28'12"N;44°23'30"E\nb;35 28.2 N;44 23.5 E\nc;N35:28:12;E44:23:30\n`),
    gives: ["a", "b", "c"],
  },
  {
    name: "columns of one name",
    make: () => fileOf("lat,lat,lng,__proto__,constructor\n35.1,1,44.2,x,y\n"),
    gives: [""],
  },
];

export const HOSTILE_FILES: readonly HostileFile[] = [...REFUSED, ...READ];

function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return state >>> 16;
  });
}
