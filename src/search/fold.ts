/*
 * Names of this ground are spelt in many ways: مخمور and مەخموور, Makhmur, Makhmour and Mexmûr. Folding
 * takes away what spellings differ in, so that those of one name come out alike, or nearly so. It loses
 * much, and is never shown.
 */

/** Each row: the letter that stays, and those that are written in its place, or are alike to the ear. */
const LETTERS = foldedTo({
  // Arabic script: the keyboards of Arabic, Persian and Kurdish, and letters that only some of them have.
  ا: "ٱ",
  ب: "پ",
  ت: "ط",
  ج: "چ",
  ر: "ڕ",
  ز: "ذضظژ",
  س: "صث",
  ف: "ڤ",
  ک: "كڪگ",
  ل: "ڵ",
  ه: "ةەھہۀ",
  و: "ۆۇۋ",
  ی: "يىېێے",
  // Latin script, once its marks are off: vowels by where the mouth makes them.
  a: "e",
  i: "yı",
  u: "ow",
});

/** Pairs that stand for one sound, and what else stands for it. In order: `ch` before the bare `c`. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "x"],
  [/gh/g, "q"],
  [/sh/g, "s"],
  [/ch|c/g, "j"],
  [/[dt]h/g, "z"],
];

/** Letters that lose more than a mark when their mark is taken away. */
const MARKED: Readonly<Record<string, string>> = { ş: "sh", š: "sh", ç: "ch", č: "ch", ğ: "gh", ḫ: "kh" };

/** Apostrophes and the signs for ʿayn and hamza, which most people leave out; tatweel and joiners, which are no letters. */
const SILENT = /['’‘ʼʾʿ`´\u0640\u200c\u200d]/g;

/** A text in small words with one space between them: letters of either script, and ASCII digits. */
export function fold(text: string): string {
  return wordsOf(text).join(" ");
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  const words = text
    .split(BETWEEN_WORDS)
    .flatMap(foldedParts)
    .filter((word) => word !== "");
  const named = words.filter((word) => !ARTICLES.includes(word));
  return named.length > 0 ? named : words;
}

/** Spaces, stops and hyphens; what is silent inside a word is not between two. */
const BETWEEN_WORDS = /[\s\-–—,.;:!?()[\]{}"“”«»/\\|،؛؟…]+/;

/** As they are once folded: al- and el-, and ال before a break. */
const ARTICLES: readonly string[] = ["al", "ال"];

/** The word without an article that is written in one with it: `الدبس`. Less than three letters are no name. */
export const withoutArticle = (word: string): string => word.replace(/^(?:al|ال)(?=...)/u, "");

const alreadyFolded = new Map<string, readonly string[]>();

/** The same few words come again and again: a room that opens has no time to fold each of them anew. */
function foldedParts(word: string): readonly string[] {
  const known = alreadyFolded.get(word);
  if (known) return known;
  // One letter may stand for several words, as some that are made for a whole phrase.
  const parts = plainLetters(word)
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldPart);
  alreadyFolded.set(word, parts);
  return parts;
}

/** Lower case, in single letters without marks; digits as in ASCII. */
function plainLetters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[şšçčğḫ]/g, (letter) => MARKED[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(SILENT, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function foldPart(word: string): string {
  let folded = single(
    word
      // A long i, before e and a become one.
      .replace(/ee/g, "i")
      .replace(/./gu, (letter) => LETTERS.get(letter) ?? letter),
  );
  for (const [spelling, sound] of SOUNDS) folded = folded.replace(spelling, sound);
  // ـا, ـة and ـە at the end of a name are one sound, and so are -a, -e and -ah.
  return single(folded)
    .replace(/(?<=..)[ها]+$/u, "")
    .replace(/(?<=[aiu])h$/, "");
}

/** Every letter once, however often it is said; digits as they are. */
const single = (word: string): string => word.replace(/(\p{L})\1+/gu, "$1");

function foldedTo(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([kept, others]) => [...others].map((other) => [other, kept] as const)),
  );
}
