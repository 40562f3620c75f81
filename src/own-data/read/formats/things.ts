import type { RowReason } from "../../model/read-problem.ts";
import { CutShort } from "../bytes/chunks.ts";
import type { Fields } from "./json-fields.ts";
import { type Table, TextCells, type Walk } from "./table.ts";

/** One thing of a file that has fields, not cells. */
export interface Thing {
  readonly line: number;
  /** In bytes of UTF-8; -1 where a walk cannot begin there. */
  readonly offset: number;
  readonly fields: Fields;
  readonly flaw: RowReason | null;
}

/** Walks along things; `visit` says false to end. */
export type WalkThings = (walk: Omit<Walk, "visit">, visit: (thing: Thing) => boolean) => Promise<void>;

/** Things that are looked at to learn which fields there are. */
const LEARNT_FROM = 1000;

const NO_FIELDS: Fields = new Map();

export const NO_THING = { fields: NO_FIELDS } as const;

/** A table of things: a column for each field that the first of them have. Throws `CutShort` where there is not one. */
export async function tableOfThings(walkThings: WalkThings): Promise<Table> {
  const names = new Map<string, number>();
  let seen = 0;
  try {
    await walkThings({}, ({ fields }) => {
      for (const name of fields.keys()) if (!names.has(name)) names.set(name, names.size);
      seen += 1;
      return seen < LEARNT_FROM;
    });
  } catch (error) {
    if (!(error instanceof CutShort) || seen === 0) throw error;
  }
  return {
    columns: [...names.keys()],
    sparse: true,
    walk: async ({ visit, ...walk }) => {
      const cells = new TextCells();
      cells.record = (walk.from?.record ?? 0) - 1;
      await walkThings(walk, ({ line, offset, fields, flaw }) => {
        cells.record += 1;
        cells.line = line;
        cells.offset = offset;
        cells.flaw = flaw;
        cells.fields = fields;
        const texts = new Array<string>(names.size).fill("");
        for (const [name, text] of fields) {
          const column = names.get(name);
          if (column !== undefined) texts[column] = text;
        }
        cells.texts = texts;
        return visit(cells) !== false;
      });
    },
  };
}
