import type { Centre } from "../model/centre.ts";
import { list, object } from "./decoder.ts";
import { atPoint, collection } from "./features.ts";
import { date, localized, oneOf, source } from "./values.ts";

const centre = atPoint(
  object<Omit<Centre, "id" | "position">>({
    name: localized,
    town: localized,
    role: oneOf("field", "main"),
    agreed: date,
    opened: date,
    notes: localized,
    confidence: oneOf("high", "medium", "low"),
    sources: list(source),
  }),
);

export const decodeCentres = collection(list(centre));
