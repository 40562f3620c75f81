type Table = { tag: string; data: Buffer };

const HEADER = 12;
const RECORD = 16;

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = HEADER + index * RECORD;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.toString("latin1", at, at + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    };
  });
}

/** Names in UTF-16 for Windows, which every reader of fonts understands. */
function makeNameTable(names: Map<number, string>): Buffer {
  const entries = [...names].sort(([a], [b]) => a - b);
  const header = Buffer.alloc(6 + entries.length * 12);
  header.writeUInt16BE(entries.length, 2);
  header.writeUInt16BE(header.length, 4);
  const strings: Buffer[] = [];
  let offset = 0;
  for (const [index, [id, text]] of entries.entries()) {
    const bytes = Buffer.from(text, "utf16le").swap16();
    for (const [field, value] of [3, 1, 0x409, id, bytes.length, offset].entries()) {
      header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    }
    strings.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...strings]);
}

function sum(data: Buffer): number {
  const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
  let total = 0;
  for (let at = 0; at < padded.length; at += 4) total = (total + padded.readUInt32BE(at)) >>> 0;
  return total;
}

function writeTables(kind: Buffer, tables: Table[]): Buffer {
  const directory = Buffer.alloc(HEADER + tables.length * RECORD);
  const power = Math.floor(Math.log2(tables.length));
  kind.copy(directory);
  for (const [field, value] of [
    tables.length,
    2 ** power * 16,
    power,
    (tables.length - 2 ** power) * 16,
  ].entries()) {
    directory.writeUInt16BE(value, 4 + field * 2);
  }
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [index, { tag, data }] of tables.entries()) {
    const at = HEADER + index * RECORD;
    directory.write(tag, at, "latin1");
    for (const [field, value] of [sum(data), offset, data.length].entries()) {
      directory.writeUInt32BE(value, at + 4 + field * 4);
    }
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** Give a TrueType font the project's name for it, and nothing but its copyright and licence beside that. */
export function renameFont(font: Buffer, family: string, copyright: string): Buffer {
  const postscript = family.replaceAll(" ", "");
  const names = new Map([
    [0, copyright],
    [1, family],
    [2, "Regular"],
    [3, `${postscript}; subset`],
    [4, family],
    [5, "Version 1.000"],
    [6, postscript],
    [13, "This Font Software is licensed under the SIL Open Font License, Version 1.1."],
    [14, "https://openfontlicense.org"],
  ]);
  const tables = readTables(font).map((table) =>
    table.tag === "name" ? { tag: "name", data: makeNameTable(names) } : table,
  );
  return writeTables(font.subarray(0, 4), tables);
}
