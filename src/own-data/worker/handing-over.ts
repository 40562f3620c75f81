import { buffersOf } from "../read/decode/growing-events.ts";
import type { TextList, Told } from "./messages.ts";
import type { ImportOutcome, JoinedTable } from "./read-and-join.ts";

/** The page takes up texts in the pauses of its own work: so many at once, or so many letters. */
const MOST_TEXTS = 10_000;
const MOST_LETTERS = 500_000;

/** Hands an outcome over: typed columns without a copy, long lists of texts piece by piece. */
export function handOver(outcome: ImportOutcome, post: (told: Told, transfer: Transferable[]) => void): void {
  if (outcome.kind === "mapping-needed") {
    post({ kind: "outcome", outcome }, []);
    return;
  }
  const { read, join } = outcome;
  for (const list of ["categories", "places"] as const)
    for (const texts of piecesOf(read.events[list])) post({ kind: "texts", list, texts }, []);
  const light = { ...outcome, read: { ...read, events: { ...read.events, categories: [], places: [] } } };
  post({ kind: "outcome", outcome: light }, buffersIn({ read, join }));
}

/** An outcome with the texts that came before it. */
export function withTexts(
  outcome: ImportOutcome,
  texts: Readonly<Record<TextList, readonly string[]>>,
): ImportOutcome {
  if (outcome.kind === "mapping-needed") return outcome;
  const { read } = outcome;
  return { ...outcome, read: { ...read, events: { ...read.events, ...texts } } };
}

function* piecesOf(texts: readonly string[]): Generator<readonly string[]> {
  let piece: string[] = [];
  let letters = 0;
  for (const text of texts) {
    piece.push(text);
    letters += text.length;
    if (piece.length < MOST_TEXTS && letters < MOST_LETTERS) continue;
    yield piece;
    piece = [];
    letters = 0;
  }
  if (piece.length > 0) yield piece;
}

const buffersIn = ({ read, join }: JoinedTable): ArrayBuffer[] =>
  [
    ...buffersOf(read.events),
    ...[read.index.offsets, read.index.lines, join.region, join.bandKm, join.centre, join.centreKm].map(
      ({ buffer }) => buffer,
    ),
    ...join.membership.map(({ buffer }) => buffer),
  ] as ArrayBuffer[];
