import { expect, test } from "vitest";
import { isolate, isolateIn, withoutIsolates } from "../../src/i18n/isolate.ts";

test("wraps a text in FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE", () => {
  expect(isolate("kirkuk")).toBe("\u2068kirkuk\u2069");
});

test.each([
  ["en", "Kirkuk", "Kirkuk"],
  ["en", "کەرکووک", "\u2068کەرکووک\u2069"],
  ["en", "abc\u202e", "\u2068abc\u202e\u2069"],
  ["ar", "كركوك", "كركوك"],
  ["ar", "صلاح الدين", "صلاح الدين"],
  ["ar", "Kirkuk", "\u2068Kirkuk\u2069"],
  ["ar", "٤٤", "\u2068٤٤\u2069"],
  ["ckb", "کەرکووک", "کەرکووک"],
  ["ckb", "data/incidents.csv", "\u2068data/incidents.csv\u2069"],
] as const)("isolates in %s only what could be disturbed: %s", (lang, text, expected) => {
  expect(isolateIn(lang, text)).toBe(expected);
});

test("does not isolate twice", () => {
  expect(isolateIn("ar", isolateIn("ar", "٤٤"))).toBe("\u2068٤٤\u2069");
});

test("isolates as one, in the direction of the language, what holds two isolates", () => {
  // The first strong letter is looked for outside the isolates within: there is none.
  const pair = `${isolate("Rudaw")} ${isolate("كركوك")}`;
  expect(isolateIn("ar", pair)).toBe(`\u2067${pair}\u2069`);
  expect(isolateIn("en", pair)).toBe(`\u2066${pair}\u2069`);
});

test("takes invisible characters out again", () => {
  expect(withoutIsolates("\u2068\u061c\u2212٤٤\u2069 \u2066a\u2069")).toBe("\u2212٤٤ a");
});
