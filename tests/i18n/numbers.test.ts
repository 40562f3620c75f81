import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localDigits } from "../../src/i18n/digits.ts";
import { withoutIsolates } from "../../src/i18n/isolate.ts";
import {
  formatCoordinates,
  formatKm,
  formatKm2,
  formatKmRange,
  formatNumber,
  formatPercent,
  formatRange,
} from "../../src/i18n/numbers.ts";
import { LANGS } from "../../src/model/localized.ts";

const NBSP = "\u00a0";
const MINUS = "\u2212";

describe("formatNumber", () => {
  test.each([
    [0, "0", "٠"],
    [7, "7", "٧"],
    [999, "999", "٩٩٩"],
    [1000, "1,000", "١٬٠٠٠"],
    [1234.5, "1,234.5", "١٬٢٣٤٫٥"],
    [1234567.89, "1,234,567.9", "١٬٢٣٤٬٥٦٧٫٩"],
    [53.04, "53", "٥٣"],
    [0.25, "0.3", "٠٫٣"],
    [-0.04, "0", "٠"],
    [-12, `${MINUS}12`, `${MINUS}١٢`],
    [Number.NaN, "–", "–"],
    [Number.POSITIVE_INFINITY, "–", "–"],
  ])("writes %d as %s and %s", (value, english, arabic) => {
    expect(formatNumber("en", value)).toBe(english);
    expect(withoutIsolates(formatNumber("ar", value))).toBe(arabic);
    expect(withoutIsolates(formatNumber("ckb", value))).toBe(arabic);
  });

  test.each([
    [{ maximumFractionDigits: 0 }, 2.5, "3"],
    [{ maximumFractionDigits: 0 }, -2.5, `${MINUS}3`],
    [{ maximumFractionDigits: 3 }, 0.1234, "0.123"],
    [{ maximumFractionDigits: 3 }, 0.1, "0.1"],
    [{ minimumFractionDigits: 2 }, 0.1, "0.10"],
    [{ signed: true }, 5, "+5"],
    [{ signed: true }, -5, `${MINUS}5`],
    [{ signed: true }, 0.01, "0"],
  ])("with %o writes %d as %s", (options, value, expected) => {
    expect(formatNumber("en", value, options)).toBe(expected);
  });

  test("isolates in ar and ckb, not in en", () => {
    expect(formatNumber("en", 3)).toBe("3");
    expect(formatNumber("ar", 3)).toBe("\u2068٣\u2069");
    expect(formatNumber("ckb", 3)).toBe("\u2068٣\u2069");
  });

  test("keeps a sign on the side where Arabic reads it", () => {
    expect(formatNumber("ar", -3)).toBe(`\u2068\u061c${MINUS}٣\u2069`);
  });

  test("can be read back in every language", () => {
    const numbers = fc.integer({ min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(fc.constantFrom(...LANGS), numbers, (lang, value) => {
        expect(readBack(formatNumber(lang, value))).toBe(value);
      }),
    );
  });
});

function readBack(text: string): number {
  const latin = withoutIsolates(text).replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
  return Number(latin.replace(/[,٬]/g, "").replace("٫", ".").replace(MINUS, "-"));
}

test("years are not grouped", () => {
  expect(localDigits("ckb", "2021")).toBe("٢٠٢١");
});

describe("formatRange", () => {
  test.each([
    ["en", 44, 62, "44 to 62"],
    ["ar", 44, 62, "\u2068٤٤ إلى ٦٢\u2069"],
    ["ckb", 44, 62, "\u2068٤٤ تا ٦٢\u2069"],
    ["en", 5, 5, "5"],
    ["ckb", 5, 5, "\u2068٥\u2069"],
    ["en", 5.01, 5.04, "5"],
    ["en", 0, 1200, "0 to 1,200"],
  ] as const)("in %s from %d to %d is %s", (lang, low, high, expected) => {
    expect(formatRange(lang, low, high)).toBe(expected);
  });
});

describe("units", () => {
  test.each([
    [formatKm("en", 3.44), `3.4${NBSP}km`],
    [formatKm("en", 31.4), `31${NBSP}km`],
    [formatKm("en", 9.97), `10${NBSP}km`],
    [formatKm("ar", 12), `\u2068١٢${NBSP}كم\u2069`],
    [formatKm("ckb", 12), `\u2068١٢${NBSP}کم\u2069`],
    [formatKmRange("en", 5, 31), `5 to 31${NBSP}km`],
    [formatKmRange("ar", 5, 31), `\u2068٥ إلى ٣١${NBSP}كم\u2069`],
    [formatKm2("en", 2625.4), `2,625${NBSP}km²`],
    [formatKm2("ar", 2625.4), `\u2068٢٬٦٢٥${NBSP}كم²\u2069`],
    [formatKm2("ckb", 2625.4), `\u2068٢٬٦٢٥${NBSP}کم²\u2069`],
  ])("%s", (got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("formatPercent", () => {
  test.each([
    [0.53, "53%"],
    [0, "0%"],
    [1, "100%"],
    [0.004, "0.4%"],
    [0.00001, "0.1%"],
    [0.996, "99.6%"],
    [0.99999, "99.9%"],
    [1.2, "120%"],
  ])("writes %d as %s", (share, expected) => {
    expect(formatPercent("en", share)).toBe(expected);
  });

  test("has the Arabic sign after the number as it is read", () => {
    expect(formatPercent("ar", 0.53)).toBe("\u2068٥٣٪\u061c\u2069");
    expect(formatPercent("ckb", 0.53)).toBe("\u2068٥٣٪\u061c\u2069");
  });
});

describe("formatCoordinates", () => {
  test.each([
    ["en", [44.39, 35.47], "35.47° N, 44.39° E"],
    ["en", [-0.5, -33.1], "33.10° S, 0.50° W"],
    ["ar", [44.39, 35.47], "٣٥٫٤٧° شمالاً، ٤٤٫٣٩° شرقاً"],
    ["ckb", [44.39, 35.4], "٣٥٫٤٠° باکوور، ٤٤٫٣٩° ڕۆژهەڵات"],
  ] as const)("in %s writes %o as %s", (lang, position, expected) => {
    const text = formatCoordinates(lang, [...position]);
    expect(withoutIsolates(text).replaceAll(NBSP, " ")).toBe(expected);
    expect(text.startsWith("\u2068")).toBe(lang !== "en");
  });
});
