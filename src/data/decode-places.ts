import { PLACE_KINDS, type Place } from "../model/place.ts";
import { list, object } from "./decoder.ts";
import { localized, oneOf, position } from "./values.ts";

const place = object<Place>({ kind: oneOf(...PLACE_KINDS), position, name: localized });

export const decodePlaces = object<{ places: readonly Place[] }>({ places: list(place) });
