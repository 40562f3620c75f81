import { describe, expect, test } from "vitest";
import { formatDate, formatIncidentDate, formatNight, formatPeriod } from "../../src/i18n/dates.ts";
import { withoutIsolates } from "../../src/i18n/isolate.ts";
import { MONTHS } from "../../src/i18n/months.ts";
import { LANGS } from "../../src/model/localized.ts";

describe("months", () => {
  test.each([
    ["01", "January", "كانون الثاني", "کانوونی دووەم"],
    ["02", "February", "شباط", "شوبات"],
    ["03", "March", "آذار", "ئازار"],
    ["04", "April", "نيسان", "نیسان"],
    ["05", "May", "أيار", "ئایار"],
    ["06", "June", "حزيران", "حوزەیران"],
    ["07", "July", "تموز", "تەمووز"],
    ["08", "August", "آب", "ئاب"],
    ["09", "September", "أيلول", "ئەیلوول"],
    ["10", "October", "تشرين الأول", "تشرینی یەکەم"],
    ["11", "November", "تشرين الثاني", "تشرینی دووەم"],
    ["12", "December", "كانون الأول", "کانوونی یەکەم"],
  ])("%s is %s, %s (as in Iraq), %s", (month, en, ar, ckb) => {
    expect(formatDate("en", `2021-${month}`)).toBe(`${en} 2021`);
    expect(formatDate("ar", `2021-${month}`)).toBe(`\u2068${ar} ٢٠٢١\u2069`);
    expect(formatDate("ckb", `2021-${month}`)).toBe(`\u2068${ckb}ی ٢٠٢١\u2069`);
  });

  test.each(LANGS)("are twelve different ones in %s, long and short", (lang) => {
    expect(new Set(MONTHS.long[lang]).size).toBe(12);
    expect(new Set(MONTHS.short[lang]).size).toBe(12);
  });
});

describe("formatDate", () => {
  test.each([
    ["2021", "2021", "٢٠٢١", "٢٠٢١"],
    ["2021-04", "April 2021", "نيسان ٢٠٢١", "نیسانی ٢٠٢١"],
    ["2021-04-30", "30 April 2021", "٣٠ نيسان ٢٠٢١", "٣٠ی نیسانی ٢٠٢١"],
    ["2020-02-29", "29 February 2020", "٢٩ شباط ٢٠٢٠", "٢٩ی شوباتی ٢٠٢٠"],
    ["2021-05-03", "3 May 2021", "٣ أيار ٢٠٢١", "٣ی ئایاری ٢٠٢١"],
  ])("%s is %s, %s, %s", (iso, en, ar, ckb) => {
    expect(formatDate("en", iso)).toBe(en);
    expect(formatDate("ar", iso)).toBe(`\u2068${ar}\u2069`);
    expect(formatDate("ckb", iso)).toBe(`\u2068${ckb}\u2069`);
  });

  test("has short months where they are usual", () => {
    expect(formatDate("en", "2021-09-20", "short")).toBe("20 Sep 2021");
    expect(withoutIsolates(formatDate("ar", "2021-09-20", "short"))).toBe("٢٠ أيلول ٢٠٢١");
  });

  test.each(["", "spring 2021", "2021-13", "2021-02-29", "2021-4-3", "2021-00"])(
    "shows %o, which is no date, as it is",
    (text) => {
      expect(formatDate("en", text)).toBe(text);
    },
  );
});

describe("formatNight", () => {
  test.each([
    ["2021-05-03", "3 May 2021, at night", "٣ أيار ٢٠٢١، ليلاً", "٣ی ئایاری ٢٠٢١، بە شەو"],
    [
      "2020-12-31",
      "31 December 2020, at night",
      "٣١ كانون الأول ٢٠٢٠، ليلاً",
      "٣١ی کانوونی یەکەمی ٢٠٢٠، بە شەو",
    ],
  ])("of %s is %s", (iso, en, ar, ckb) => {
    expect(formatNight("en", iso)).toBe(en);
    expect(formatNight("ar", iso)).toBe(`\u2068${ar}\u2069`);
    expect(formatNight("ckb", iso)).toBe(`\u2068${ckb}\u2069`);
  });

  test("does not make a night of a month", () => {
    expect(formatNight("en", "2021-04")).toBe("April 2021");
  });
});

describe("formatIncidentDate", () => {
  test.each([
    ["day", "2021-05-01", "1 May 2021"],
    ["night", "2021-04-30", "30 April 2021, at night"],
    ["month", "2021-04", "April 2021"],
    ["month", "2021-04-11", "April 2021"],
  ] as const)("known to the %s, %s is %s", (date_precision, date, expected) => {
    expect(formatIncidentDate("en", { date, date_precision })).toBe(expected);
  });
});

describe("formatPeriod", () => {
  test.each([
    [
      "2017-11",
      "2025-04",
      "November 2017 to April 2025",
      "تشرين الثاني ٢٠١٧ إلى نيسان ٢٠٢٥",
      "تشرینی دووەمی ٢٠١٧ تا نیسانی ٢٠٢٥",
    ],
    ["2021-03", "2021-05", "March to May 2021", "آذار إلى أيار ٢٠٢١", "ئازار تا ئایاری ٢٠٢١"],
    ["2021-05-03", "2021-05-05", "3 to 5 May 2021", "٣ إلى ٥ أيار ٢٠٢١", "٣ تا ٥ی ئایاری ٢٠٢١"],
    ["2021-05", "2021-05", "May 2021", "أيار ٢٠٢١", "ئایاری ٢٠٢١"],
    ["2017", "2021", "2017 to 2021", "٢٠١٧ إلى ٢٠٢١", "٢٠١٧ تا ٢٠٢١"],
  ])("from %s to %s is %s", (from, to, en, ar, ckb) => {
    expect(formatPeriod("en", from, to)).toBe(en);
    expect(formatPeriod("ar", from, to)).toBe(`\u2068${ar}\u2069`);
    expect(formatPeriod("ckb", from, to)).toBe(`\u2068${ckb}\u2069`);
  });

  test.each([
    ["2021-05", "2021-05-19", "May 2021 to 19 May 2021"],
    ["2021-05-30", "2021-06-02", "30 May to 2 June 2021"],
    ["2021-05-30", "2022-05-30", "30 May 2021 to 30 May 2022"],
    ["2021", "2021-05", "2021 to May 2021"],
  ])("leaves out only what the last date says again: %s, %s", (from, to, expected) => {
    expect(formatPeriod("en", from, to)).toBe(expected);
  });
});
