import type { Guess } from "../../model/mapping.ts";
import { plainWord } from "../decode/digits.ts";

export type Role = Guess["role"] | "killedMin" | "killedMax" | "coordinates";

/**
 * Names of columns in en, ar and fr, the surest first. A name that is one of them fits; one that has it as a
 * word in it fits less.
 */
const WORDS: Readonly<Record<Role, readonly string[]>> = {
  latitude: ["latitude", "lat", "خط العرض", "دائرة العرض", "العرض", "point: latitude", "y"],
  longitude: ["longitude", "lng", "lon", "long", "خط الطول", "الطول", "point: longitude", "x"],
  coordinates: [
    "coordinates",
    "coords",
    "coordonnées",
    "الإحداثيات",
    "احداثيات",
    "geom",
    "wkt",
    "gps",
    "location",
  ],
  date: [
    "date",
    "event_date",
    "date_start",
    "incident_date",
    "day",
    "when",
    "begin",
    "التاريخ",
    "تاريخ",
    "اليوم",
    "jour",
  ],
  killed: [
    "killed",
    "deaths",
    "fatalities",
    "dead",
    "death_toll",
    "fatality",
    "kia",
    "القتلى",
    "قتلى",
    "عدد القتلى",
    "الشهداء",
    "وفيات",
    "الضحايا",
    "tués",
    "morts",
    "décès",
    "victimes",
    "casualties",
  ],
  killedMin: [
    "killed_min",
    "min_killed",
    "deaths_low",
    "low",
    "fatalities_min",
    "الحد الأدنى",
    "tués_min",
    "min",
  ],
  killedMax: [
    "killed_max",
    "max_killed",
    "deaths_high",
    "high",
    "fatalities_max",
    "الحد الأقصى",
    "tués_max",
    "max",
  ],
  place: [
    "place",
    "location",
    "village",
    "town",
    "city",
    "site",
    "locality",
    "where",
    "name",
    "المكان",
    "الموقع",
    "القرية",
    "المدينة",
    "الناحية",
    "موقع",
    "lieu",
    "localité",
    "ville",
  ],
  precision: [
    "uncertainty_km",
    "precision",
    "accuracy",
    "location_precision",
    "geo_precision",
    "where_prec",
    "الدقة",
    "دقة",
    "précision",
  ],
  category: [
    "category",
    "type",
    "event_type",
    "attack_type",
    "kind",
    "target",
    "نوع",
    "النوع",
    "الفئة",
    "التصنيف",
    "catégorie",
    "nature",
  ],
};

const FOLDED = (Object.keys(WORDS) as Role[]).map(
  (role) => [role, WORDS[role].map((word) => foldedName(word))] as const,
);

function foldedName(text: string): string {
  return plainWord(text)
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[_\-.\s/()]+/g, " ")
    .trim();
}

/** Which roles a name speaks for, with scores from 0 to 1. */
export function wordsForRoles(name: string): { readonly role: Role; readonly score: number }[] {
  const folded = foldedName(name);
  if (folded === "") return [];
  const padded = ` ${folded} `;
  return FOLDED.flatMap(([role, words]) => {
    const exact = words.indexOf(folded);
    if (exact >= 0) return [{ role, score: 1 - exact * 0.01 }];
    const part = words.findIndex((word) => word.length > 1 && padded.includes(` ${word} `));
    return part < 0 ? [] : [{ role, score: 0.6 - part * 0.01 }];
  });
}
