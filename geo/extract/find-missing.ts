/** Characters that a TrueType font has no glyph for, by its own character map (formats 4 and 12). */
export function findMissing(font: Buffer, characters: string): string[] {
  const mapped = readCharacterMap(font);
  return [...new Set(characters)].filter((character) => !mapped.has(character.codePointAt(0) ?? 0));
}

function readCharacterMap(font: Buffer): Set<number> {
  const mapped = new Set<number>();
  const map = findTable(font, "cmap");
  for (let index = 0; index < map.readUInt16BE(2); index += 1) {
    const table = map.subarray(map.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, mapped);
    if (format === 12) readGroups(table, mapped);
  }
  return mapped;
}

function findTable(font: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString("latin1", at, at + 4) === tag) return font.subarray(font.readUInt32BE(at + 8));
  }
  throw new Error(`The font has no ${tag} table`);
}

function readSegments(table: Buffer, mapped: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const jump = table.readUInt16BE(16 + 3 * size + at);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = jump ? table.readUInt16BE(16 + 3 * size + at + jump + 2 * (code - first)) : code;
      if (listed !== 0 && (listed + delta) % 0x10000 !== 0) mapped.add(code);
    }
  }
}

function readGroups(table: Buffer, mapped: Set<number>): void {
  for (let at = 16; at < 16 + table.readUInt32BE(12) * 12; at += 12) {
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) mapped.add(code);
  }
}
