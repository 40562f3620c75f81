import { expect, it } from "vitest";
import { incidentLink, mapLink, viewLink } from "../../src/report/view-link.ts";
import { parseLink } from "../../src/state/url.ts";
import { DEFAULT_VIEW, type View } from "../../src/state/view.ts";

const PAGE = "https://example.org/map/";
const view: View = {
  ...DEFAULT_VIEW,
  region: "kirkuk",
  from: "2020-05",
  theme: "dark",
  q: "my village",
  layers: ["attacks", "osm"],
  panel: "cite",
};

it("keeps what is seen, and says nothing of the reader", () => {
  expect(viewLink(`${PAGE}#panel=cite&q=my%20village`, view)).toBe(
    `${PAGE}#region=kirkuk&from=2020-05&lang=en&layers=attacks`,
  );
});

it("always says the language", () => {
  for (const lang of ["en", "ar", "ckb"] as const) {
    expect(mapLink(PAGE, { ...view, lang })).toBe(`${PAGE}#lang=${lang}`);
    expect(parseLink(new URL(viewLink(PAGE, { ...view, lang })).hash).view.lang).toBe(lang);
  }
});

it("leads to an attack alone", () => {
  expect(incidentLink(PAGE, view, "2021-05-01-qaya-bashi")).toBe(
    `${PAGE}#incident=2021-05-01-qaya-bashi&lang=en`,
  );
});
