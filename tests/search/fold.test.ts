import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/model/localized.ts";
import { fold, withoutArticle, wordsOf } from "../../src/search/fold.ts";
import { holdsForAll } from "../support/seeded.ts";
import { publishedEntries } from "./searched.ts";

describe("folding makes one of", () => {
  it.each([
    ["three spellings of one town", ["Makhmur", "Makhmour", "Makhmoor", "Mexmûr", "MAKHMÛR"]],
    ["Tuz, Tooz and Touz", ["Tuz", "Tooz", "Touz", "Tûz"]],
    ["kh and x, î and ee", ["Khanaqin", "Xanaqîn", "Khanaqeen"]],
    ["sh and ş, e and a", ["Shekhan", "Şêxan", "Shakhan"]],
    ["ch, ç, c and j", ["Chamchamal", "Çemçemal", "Jamjamal"]],
    ["dh, th and z", ["Munthiriya", "Mundhiriya", "Munziriya"]],
    ["gh, ğ and q", ["Gharaj", "Ğaraj", "Qaraj"]],
    ["doubled letters and one", ["Bartella", "Bartela", "Barttella"]],
    ["-a, -ah and -e at the end", ["Qayyara", "Qayyarah", "Qeyyare"]],
    ["y, i and o, u", ["Duhok", "Dohuk", "Dûhok"]],
    ["what stands for ʿayn, and nothing", ["Rabi'a", "Rabiʿa", "Rabi’a", "Rabia"]],
    ["a name with its article and without", ["al-Dibis", "Al Dibis", "El-Dibis", "Dibis"]],
    ["the yehs of three keyboards", ["كركي", "کرکی", "كركى"]],
    ["kaf and keheh", ["كركوك", "کرکوک", "كركوک"]],
    ["the alefs", ["أربيل", "اربيل", "إربيل", "ٱربيل"]],
    ["hehs, teh marbuta and none at the end", ["قيارة", "قياره", "قیارە", "قيارھ", "قيار"]],
    ["hamza on waw and waw", ["مؤصل", "موصل"]],
    ["text with vowel marks and without", ["كَرْكُوكُ", "كركوك"]],
    ["text drawn out and not", ["كركـــوك", "كركوك"]],
    ["Kurdish vowels and the Arabic keyboard's", ["دهۆک", "دهوك"]],
    ["Kurdish ڕ and ڵ", ["ڕەشاد", "رەشاد"]],
    ["Kurdish پ چ گ ڤ and the Arabic keyboard's", ["پردێ", "بردي"]],
    ["emphatic letters as Kurdish spells them", ["الموصل", "المووسڵ"]],
    ["letters of one sound in Sorani", ["ڕیاز", "رياض", "رياظ"]],
    ["digits of three scripts", ["2021", "٢٠٢١", "۲۰۲۱"]],
    ["hyphens and spaces", ["Faysh-Khabur", "Faysh Khabur", "faysh – khabur"]],
  ])("%s", (_what, spellings) => {
    expect(new Set(spellings.map(fold)).size, spellings.map(fold).join(" / ")).toBe(1);
  });
});

describe("folding keeps apart", () => {
  it.each([
    ["Kirkuk", "Kifri"],
    ["Sinjar", "Sinuni"],
    ["Daquq", "Dukan"],
    ["دهوك", "دوكان"],
    ["خانقين", "خانەق"],
  ])("%s and %s", (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe("any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."khgsdtceaoiuwyzx'-هاةەأإئؤیيکكڕڵوۆـ٢ ".split("")), maxLength: 12 }),
    fc.constantFrom(...publishedEntries("en").flatMap(({ names }) => names.map(({ text }) => text))),
  );

  it("folded once more is the same", () => {
    holdsForAll(
      texts,
      (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      },
      3_000,
    );
  });

  it("folds into letters, digits and single spaces", () => {
    holdsForAll(
      texts,
      (text) => {
        expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      },
      1_000,
    );
  });
});

it("no published name folds away", () => {
  for (const { id, names } of publishedEntries("en"))
    for (const { text } of names) expect(wordsOf(text), `${id}: ${text}`).not.toEqual([]);
});

it("names fold alike in upper case", () => {
  for (const { names } of publishedEntries("en"))
    for (const { text } of names) expect(fold(text.toUpperCase())).toBe(fold(text));
});

it("an article written in one with a name is found by what is left, which is a name still", () => {
  expect(withoutArticle(fold("الدبس"))).toBe(fold("دبس"));
  expect(withoutArticle(fold("Alqosh"))).toBe(fold("qosh"));
  expect(withoutArticle(fold("Ali"))).toBe(fold("Ali"));
});

it("every language has words of its own script", () => {
  expect(LANGS.map((lang) => publishedEntries(lang).length)).toEqual(
    Array(3).fill(publishedEntries("en").length),
  );
});
