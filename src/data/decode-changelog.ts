import { CHANGE_KINDS, CHANGE_TABLES, type Change, type Edition } from "../model/edition.ts";
import { list, object } from "./decoder.ts";
import { amount, date, id, localized, oneOf, text } from "./values.ts";

const change = object<Change>({
  kind: oneOf(...CHANGE_KINDS),
  table: oneOf(...CHANGE_TABLES),
  rows: amount,
  ids: list(id),
  note: localized,
});

const edition = object<Edition>({ version: text, date, changes: list(change) });

export const decodeChangelog = object<{ editions: readonly Edition[] }>({ editions: list(edition) });
