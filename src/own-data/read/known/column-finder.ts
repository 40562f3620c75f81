/** Looks up columns by name, whatever their case; `null` if one that must be there is not. */
export function finder(
  columns: readonly string[],
  needed: readonly string[],
): ((name: string) => number) | null {
  const numbers = new Map(columns.map((name, column) => [name.trim().toLowerCase(), column]));
  if (!needed.every((name) => numbers.has(name))) return null;
  return (name) => {
    const column = numbers.get(name);
    if (column === undefined) throw new Error(`expected one of the needed columns, got ${name}`);
    return column;
  };
}
