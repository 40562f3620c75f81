import { withoutIsolates } from "../../i18n/isolate.ts";
import type { EdgePoint, EdgeStretch } from "../../model/band.ts";
import type { Area, Dataset } from "../../model/dataset.ts";
import type { WeightedRange } from "../../model/figures.ts";
import type { Cell, Row } from "../../model/incident-row.ts";
import { LANGS, type Localized } from "../../model/localized.ts";
import type { Speech } from "../speech.ts";
import { columnsOf, type Layer, type Thing } from "./layer.ts";
import { plainText } from "./plain-text.ts";

/** The regions, the band, its edges and the places that they were drawn by, with the figures of what is shown. */
export function groundLayers(speech: Speech, { regions, band, edges, edgePoints }: Dataset): Layer[] {
  return [
    layer("regions", speech.words("data.layer.regions"), regions.map(areaThing(speech))),
    layer("band", speech.words("data.layer.band"), [band].map(areaThing(speech))),
    layer("edges", speech.words("data.layer.edges"), edges.map(edgeThing(speech))),
    layer("edge_points", speech.words("data.layer.edgePoints"), edgePoints.map(pointThing(speech))),
  ];
}

const layer = (id: string, title: string, things: readonly Thing[]): Layer => ({
  id,
  title,
  columns: columnsOf(things.map(({ row }) => row)),
  things,
});

const areaThing =
  ({ i18n, words }: Speech) =>
  (area: Area): Thing => ({
    id: area.id,
    name: plain(i18n.local(area.name)),
    text: plain(
      words("data.areaText", {
        area: i18n.km2(area.area_km2),
        attacks: i18n.n(area.figures.attacks.expected, { maximumFractionDigits: 0 }),
        range: i18n.range(area.figures.attacks.low, area.figures.attacks.high),
      }),
    ),
    time: null,
    geometry: area.geometry,
    style: area.id === "band" ? "band" : "region",
    row: areaRow(area),
  });

function areaRow({ id, name, area_km2, length_km, width_km, folded, figures }: Area): Row {
  const { attacks, killed, injured } = figures;
  return {
    id,
    kind: id === "band" ? "band" : "region",
    ...inEachLang("name", name),
    area_km2,
    length_km,
    width_least_km: width_km.least,
    width_median_km: width_km.median,
    width_greatest_km: width_km.greatest,
    ground_of_other_governorates_km2: folded.reduce((sum, piece) => sum + piece.area_km2, 0),
    attacks_expected: rounded(attacks.expected),
    attacks_low: attacks.low,
    attacks_high: attacks.high,
    attacks_mapped: attacks.mapped,
    attacks_uncertain: attacks.uncertain,
    ...weighted("killed", killed),
    ...weighted("injured", injured),
  };
}

const weighted = (what: string, { min, max, unknown }: WeightedRange): Row => ({
  [`${what}_min`]: rounded(min),
  [`${what}_max`]: rounded(max),
  [`${what}_unknown`]: rounded(unknown),
});

const edgeThing =
  ({ i18n, words }: Speech) =>
  ({ id, side, basis, coordinates }: EdgeStretch): Thing => ({
    id,
    name: plain(words(`data.side.${side}`)),
    text: plain(i18n.t(`legend.${basis}`)),
    time: null,
    geometry: { type: "LineString", coordinates: coordinates.map((position) => [...position]) },
    style: `${side}-${basis}`,
    row: { id, kind: "edge", side, basis },
  });

const pointThing =
  ({ i18n }: Speech) =>
  ({ id, side, basis, place, note, position, source }: EdgePoint): Thing => ({
    id,
    name: plain(i18n.local(place)),
    text: plain([i18n.t(`edge.${basis}`), i18n.local(note)].filter(Boolean).join("\n")),
    time: null,
    geometry: { type: "Point", coordinates: [...position] },
    style: "edge-point",
    row: {
      id,
      kind: "edge-point",
      side,
      basis,
      ...inEachLang("place", place),
      ...inEachLang("note", note),
      source_publisher: known(source?.publisher),
      source_date: known(source?.date),
      source_url: known(source?.url),
    },
  });

const inEachLang = (column: string, texts: Localized): Record<string, Cell> =>
  Object.fromEntries(LANGS.map((lang) => [`${column}_${lang}`, known(texts[lang])]));

const known = (text: string | undefined): Cell => (text ? plainText(text) : null);

const plain = (text: string): string => plainText(withoutIsolates(text));

/** To a hundredth: figures that are sums of chances have no more in them. */
const rounded = (number: number): number => Math.round(number * 100) / 100;
