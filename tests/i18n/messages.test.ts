import { describe, expect, test } from "vitest";
import { loadMessages } from "../../src/i18n/load-messages.ts";
import type { Messages, PluralForms } from "../../src/i18n/messages.ts";
import { PLURAL_CATEGORIES } from "../../src/i18n/plural.ts";
import {
  ATTACK_TYPES,
  ATTRIBUTIONS,
  CONFIDENCES,
  DATE_PRECISIONS,
  LOCATION_PRECISIONS,
  TARGETS,
} from "../../src/model/incident.ts";
import { LANGS } from "../../src/model/localized.ts";

/** Latin words that stay Latin in every language: names of formats, licences and link keys. */
const LATIN_WORDS = ["CSV", "GeoJSON", "TopoJSON", "SVG", "PNG", "PDF", "HTML", "URL", "CC", "BY", "MIT"];
/** Names that are written in Latin letters in every language, digits and all. */
const LATIN_NAMES =
  /CC BY 4\.0|Natural Earth|GSHHG|GeoNames|NOAA|OpenStreetMap|openstreetmap\.org|Ctrl|Enter|Escape|JavaScript/g;

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

describe.each(LANGS)("messages in %s", async (lang) => {
  const messages = await loadMessages(lang);

  test("have the keys of English, in the same order", () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  test("have the placeholders of English", () => {
    expect(placeholdersByKey(messages)).toEqual(placeholdersByKey(english));
  });

  test("have all plural forms of the language where English has some", () => {
    for (const [key, message] of entries(messages)) {
      const isCounted = typeof english[key as keyof Messages] !== "string";
      expect([key, typeof message !== "string"]).toEqual([key, isCounted]);
      if (typeof message !== "string") {
        expect([key, Object.keys(message)]).toEqual([key, PLURAL_CATEGORIES[lang]]);
      }
    }
  });

  test("are trimmed, without empty texts, and close what they isolate", () => {
    for (const [key, text] of texts(messages)) {
      expect([key, text]).toEqual([key, text.trim()]);
      expect([key, text]).not.toEqual([key, ""]);
      expect([key, count(text, /[\u2066-\u2068]/g)]).toEqual([key, count(text, /\u2069/g)]);
    }
  });
});

describe.each(["ar", "ckb"] as const)("messages in %s", async (lang) => {
  const messages = await loadMessages(lang);

  test("leave no letters untranslated", () => {
    for (const [key, text] of texts(messages)) {
      const latin =
        withoutPlaceholders(text)
          .replace(LATIN_NAMES, "")
          .match(/[A-Za-z]+/g) ?? [];
      expect([key, latin.filter((word) => !LATIN_WORDS.includes(word))]).toEqual([key, []]);
    }
  });

  test("write digits as the language does", () => {
    const digits = /[0-9\u06f0-\u06f9]/;
    expect(texts(messages).filter(([, text]) => digits.test(text.replace(LATIN_NAMES, "")))).toEqual([]);
  });
});

test("Sorani has no Arabic kaf, yeh, teh marbuta or alef maksura", async () => {
  const own = texts(await loadMessages("ckb")).filter(([key]) => !QUOTES_ARABIC.includes(key));
  expect(own.filter(([, text]) => /[يكةى]/.test(text))).toEqual([]);
});

test("Sorani has one letter for h and no joiners", async () => {
  // The keyboard's other spellings look alike, but readers who search would not find them.
  expect(texts(await loadMessages("ckb")).filter(([, text]) => /[\u06be\u200c\u200d]/.test(text))).toEqual(
    [],
  );
});

test("Arabic has no Persian or Kurdish letters", async () => {
  expect(texts(await loadMessages("ar")).filter(([, text]) => /[یکەێۆڕڵپچژگ]/.test(text))).toEqual([]);
});

function areaOf(key: string): string {
  return key.slice(0, key.indexOf("."));
}

function entries(messages: Partial<Messages>): [key: string, message: string | PluralForms][] {
  return Object.entries(messages);
}

/** Every text with its key, plural forms one by one. */
function texts(messages: Partial<Messages>): [key: string, text: string][] {
  return entries(messages).flatMap(([key, message]) =>
    typeof message === "string"
      ? [[key, message] as [string, string]]
      : Object.values(message).map((text): [string, string] => [key, text]),
  );
}

/** Those of all forms together: a form for one or for two may say its number in words. */
function placeholdersByKey(messages: Partial<Messages>): Record<string, string[]> {
  const byKey: Record<string, string[]> = {};
  for (const [key, text] of texts(messages)) {
    byKey[key] = [...new Set([...(byKey[key] ?? []), ...(text.match(/\{\w+\}/g) ?? [])])].sort();
  }
  return byKey;
}

const withoutPlaceholders = (text: string): string => text.replace(/\{\w+\}/g, "");

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
