const LONGEST = 80;

/** The name of the file that a layer becomes: its own, with what makes it no longer the reader's file. */
export function csvName(layer: string): string {
  const stem = layer
    .replace(/\.(csv|tsv|txt|xlsx|json|jsonl|ndjson|geojson|kml|kmz|gz|zip)$/gi, "")
    // What file systems refuse, and signs that turn the writing of a name round.
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const whole = [...(stem === "" ? "events" : stem)].slice(0, LONGEST).join("").trim();
  return `${whole}-security-gap.csv`;
}
