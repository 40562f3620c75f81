import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadMessages } from "../../src/i18n/load-messages.ts";
import type { PluralForms } from "../../src/i18n/messages.ts";
import { PLURAL_CATEGORIES } from "../../src/i18n/plural.ts";
import {
  ATTACK_TYPES,
  ATTRIBUTIONS,
  CONFIDENCES,
  DATE_PRECISIONS,
  LOCATION_PRECISIONS,
  TARGETS,
} from "../../src/model/incident.ts";
import { LANGS, type Lang } from "../../src/model/localized.ts";

/** Latin words that stay Latin in every language: names of formats, licences and link keys. */
const LATIN_WORDS = ["CSV", "GeoJSON", "TopoJSON", "SVG", "PNG", "PDF", "HTML", "URL", "CC", "BY", "MIT"];
/** Names that are written in Latin letters in every language, digits and all. */
const LATIN_NAMES =
  /CC BY 4\.0|ACLED|UCDP|Natural Earth|GSHHG|GeoNames|NOAA|OpenStreetMap|QGIS|Excel|Google Earth|openstreetmap\.org|FlatGeobuf|ogr2ogr|WGS 84|EPSG:4326|DATA_HOSTS|Access-Control-Allow-Origin|https|Ctrl|Enter|Escape|JavaScript|DuckDB|PostGIS|SQLite|GeoPackage|Parquet|IndexedDB|\.?xlsx?\b|XLSX|\bJSON|\bXML|KML|UTM|Web Mercator|zip/g;

/** Sorani messages that quote Arabic, and so may hold Arabic letters. */
const QUOTES_ARABIC: readonly string[] = [];

const english = await loadMessages("en");
const keys = Object.keys(english);
const categoryLabels = Object.entries({
  target: TARGETS,
  attack_type: ATTACK_TYPES,
  attribution: ATTRIBUTIONS,
  confidence: CONFIDENCES,
  date_precision: DATE_PRECISIONS,
  location_precision: LOCATION_PRECISIONS,
}).flatMap(([area, values]) => values.map((value) => `${area}.${value}`));

test("every category of an incident has a label", () => {
  expect(keys).toEqual(expect.arrayContaining(categoryLabels));
});

test("areas follow one another in alphabetical order", () => {
  const areas = keys.map(areaOf);
  expect(areas).toEqual([...areas].sort());
});

/** The messages of the page, and the words of each room that has its own. */
const sets = await Promise.all(
  [{ name: "messages", folder: "src/i18n/messages" }, ...roomsWithWords()].map(async ({ name, folder }) => ({
    name,
    texts: Object.fromEntries(
      await Promise.all(LANGS.map(async (lang) => [lang, await readWords(`${folder}/${lang}.json`)])),
    ) as Record<Lang, Words>,
  })),
);

describe.each(sets)("the words of $name", ({ texts: words }) => {
  describe.each(LANGS)("in %s", (lang) => {
    const own = words[lang];

    test("have the keys of English, in the same order", () => {
      expect(Object.keys(own)).toEqual(Object.keys(words.en));
    });

    test("have the placeholders of English", () => {
      expect(placeholdersByKey(own)).toEqual(placeholdersByKey(words.en));
    });

    test("have all plural forms of the language where English has some", () => {
      for (const [key, message] of Object.entries(own)) {
        const isCounted = typeof words.en[key] !== "string";
        expect([key, typeof message !== "string"]).toEqual([key, isCounted]);
        if (typeof message !== "string") {
          expect([key, Object.keys(message)]).toEqual([key, PLURAL_CATEGORIES[lang]]);
        }
      }
    });

    test("are trimmed, without empty texts, and close what they isolate", () => {
      for (const [key, text] of texts(own)) {
        expect([key, text]).toEqual([key, text.trim()]);
        expect([key, text]).not.toEqual([key, ""]);
        expect([key, count(text, /[\u2066-\u2068]/g)]).toEqual([key, count(text, /\u2069/g)]);
      }
    });
  });

  describe.each(["ar", "ckb"] as const)("in %s", (lang) => {
    const own = words[lang];

    test("leave no letters untranslated", () => {
      for (const [key, text] of texts(own)) {
        const latin =
          withoutPlaceholders(text)
            .replace(LATIN_NAMES, "")
            .match(/[A-Za-z]+/g) ?? [];
        expect([key, latin.filter((word) => !LATIN_WORDS.includes(word))]).toEqual([key, []]);
      }
    });

    test("write digits as the language does", () => {
      const digits = /[0-9\u06f0-\u06f9]/;
      expect(texts(own).filter(([, text]) => digits.test(text.replace(LATIN_NAMES, "")))).toEqual([]);
    });
  });

  test("in Sorani have no Arabic kaf, yeh, teh marbuta or alef maksura", () => {
    const own = texts(words.ckb).filter(([key]) => !QUOTES_ARABIC.includes(key));
    expect(own.filter(([, text]) => /[يكةى]/.test(text))).toEqual([]);
  });

  test("in Sorani have one letter for h and no joiners", () => {
    // The keyboard's other spellings look alike, but readers who search would not find them.
    expect(texts(words.ckb).filter(([, text]) => /[\u06be\u200c\u200d]/.test(text))).toEqual([]);
  });

  test("in Arabic have no Persian or Kurdish letters", () => {
    expect(texts(words.ar).filter(([, text]) => /[یکەێۆڕڵپچژگ]/.test(text))).toEqual([]);
  });
});

type Words = Readonly<Record<string, string | PluralForms>>;

async function readWords(path: string): Promise<Words> {
  return JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), "utf8"));
}

/** A room's words lie in its folder `words`; a part of it that comes by itself has its own. */
function roomsWithWords(): { name: string; folder: string }[] {
  const src = new URL("../../src/", import.meta.url);
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((folder) => existsSync(new URL(`${folder}/words/en.json`, src)))
    .map((folder) => ({ name: folder, folder: `src/${folder}/words` }));
}

function areaOf(key: string): string {
  return key.slice(0, key.indexOf("."));
}

/** Every text with its key, plural forms one by one. */
function texts(words: Words): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, message]) =>
    typeof message === "string"
      ? [[key, message] as [string, string]]
      : Object.values(message).map((text): [string, string] => [key, text]),
  );
}

/** Those of all forms together: a form for one or for two may say its number in words. */
function placeholdersByKey(words: Words): Record<string, string[]> {
  const byKey: Record<string, string[]> = {};
  for (const [key, text] of texts(words)) {
    byKey[key] = [...new Set([...(byKey[key] ?? []), ...(text.match(/\{\w+\}/g) ?? [])])].sort();
  }
  return byKey;
}

const withoutPlaceholders = (text: string): string => text.replace(/\{\w+\}/g, "");

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
