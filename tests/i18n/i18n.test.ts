import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { directionOf, LANG_NAMES } from "../../src/i18n/direction.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { I18nProvider, useI18n } from "../../src/i18n/i18n-context.tsx";
import { withoutIsolates } from "../../src/i18n/isolate.ts";
import { loadMessages } from "../../src/i18n/load-messages.ts";
import { LANGS, type Lang } from "../../src/model/localized.ts";
import type { Problem } from "../../src/model/problem.ts";

test("languages name themselves and know their direction", () => {
  expect(LANGS.map((lang) => LANG_NAMES[lang])).toEqual(["English", "العربية", "کوردی"]);
  expect(LANGS.map(directionOf)).toEqual(["ltr", "rtl", "rtl"]);
});

test.each([
  ["en", "ltr", "1,234.5", "44 to 62", "30 April 2021", "Kirkuk"],
  ["ar", "rtl", "١٬٢٣٤٫٥", "٤٤ إلى ٦٢", "٣٠ نيسان ٢٠٢١", "كركوك"],
  ["ckb", "rtl", "١٬٢٣٤٫٥", "٤٤ تا ٦٢", "٣٠ی نیسانی ٢٠٢١", "کەرکووک"],
] as const)("speaks %s", async (lang, dir, number, range, date, name) => {
  const i18n = createI18n(lang, await loadMessages(lang));
  expect(i18n.dir).toBe(dir);
  expect(withoutIsolates(i18n.n(1234.5))).toBe(number);
  expect(withoutIsolates(i18n.range(44, 62))).toBe(range);
  expect(withoutIsolates(i18n.date("2021-04-30"))).toBe(date);
  expect(i18n.local({ en: "Kirkuk", ar: "كركوك", ckb: "کەرکووک" })).toBe(name);
});

const PROBLEMS: readonly Problem[] = [
  { code: "link-value", values: { key: "region", value: "kirkukk" } },
  { code: "link-unknown", values: { key: "incident", value: "2021-05-01-x" } },
  { code: "file-missing", values: { file: "data/incidents.geojson" } },
  { code: "file-broken", values: { file: "data/band.geojson", where: "features[3]", what: "no id" } },
  { code: "file-format", values: { file: "data/regions.geojson", expected: 1, got: 2 } },
  { code: "report-missing", values: {} },
  { code: "storage-refused", values: {} },
  { code: "tiles-failed", values: {} },
  { code: "map-failed", values: {} },
  { code: "part-missing", values: {} },
  { code: "copy-refused", values: { link: "https://example.org/#region=kirkuk" } },
];

test.each(LANGS)("makes a whole sentence of every problem in %s", async (lang) => {
  const i18n = createI18n(lang, await loadMessages(lang));
  const sentences = PROBLEMS.map(i18n.problem);
  expect(sentences.filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
  expect(new Set(sentences).size).toBe(PROBLEMS.length);
});

function Greeting() {
  const { lang, t } = useI18n();
  return createElement("p", { lang }, t("target.peshmerga"));
}

async function render(lang: Lang): Promise<string> {
  const messages = await loadMessages(lang);
  const children = createElement(Greeting);
  return renderToStaticMarkup(
    createElement(I18nProvider, { lang, first: { lang, messages }, onRefused: fail, children }),
  );
}

function fail(spoken: Lang): never {
  throw new Error(`expected no refusal, got ${spoken} spoken instead`);
}

test.each([
  ["en", '<p lang="en">Peshmerga</p>'],
  ["ar", '<p lang="ar">البيشمركة</p>'],
  ["ckb", '<p lang="ckb">پێشمەرگە</p>'],
] as const)("the first render speaks %s at once", async (lang, expected) => {
  expect(await render(lang)).toBe(expected);
});

test("without a provider English is spoken", () => {
  expect(renderToStaticMarkup(createElement(Greeting))).toBe('<p lang="en">Peshmerga</p>');
});
