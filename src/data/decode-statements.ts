import { REGION_IDS } from "../model/region.ts";
import type { Statement } from "../model/statement.ts";
import { list, object, orNull } from "./decoder.ts";
import { amount, id, localized, oneOf, source } from "./values.ts";

const statement = object<Statement>({
  id,
  area: oneOf(...REGION_IDS, "band"),
  about: oneOf("extent", "line", "context"),
  from: localized,
  to: localized,
  length_km: orNull(amount),
  width_km: orNull(object<NonNullable<Statement["width_km"]>>({ min: orNull(amount), max: amount })),
  said_by: localized,
  note: localized,
  source,
});

export const decodeStatements = object<{ statements: readonly Statement[] }>({ statements: list(statement) });
