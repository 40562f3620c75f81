/** The three numbers of a semantic version, or `null`. */
export function versionNumbers(version: string): readonly [number, number, number] | null {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  return major === undefined ? null : [Number(major), Number(minor), Number(patch)];
}

/** Which of the numbers one version raises against another, 0 for the first; `null` where it is not newer. */
export function raisedNumber(before: string, after: string): number | null {
  const [from, to] = [versionNumbers(before), versionNumbers(after)];
  if (!from || !to) return null;
  const at = to.findIndex((number, i) => number !== from[i]);
  return at >= 0 && (to[at] as number) > (from[at] as number) ? at : null;
}
