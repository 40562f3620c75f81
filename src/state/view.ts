import { type Filter, NO_FILTER } from "../model/filter.ts";
import type { Lang } from "../model/localized.ts";
import type { Month } from "../model/period.ts";
import type { RegionId } from "../model/region.ts";

export const THEMES = ["light", "dark", "auto"] as const;
export type Theme = (typeof THEMES)[number];

export const LAYER_IDS = ["attacks", "centres", "points", "names", "relief", "osm"] as const;
export type LayerId = (typeof LAYER_IDS)[number];

export const PANELS = [
  "overview",
  "search",
  "filter",
  "table",
  "article",
  "findings",
  "compare",
  "own",
  "cite",
  "embed",
  "picture",
  "data",
  "list",
  "method",
] as const;
export type Panel = (typeof PANELS)[number];

/** The pages that take the map into a report. */
export const REPORT_PANELS = ["cite", "embed", "picture", "data"] as const satisfies readonly Panel[];
export type ReportPanel = (typeof REPORT_PANELS)[number];

export const isReportPanel = (panel: Panel): panel is ReportPanel =>
  (REPORT_PANELS as readonly Panel[]).includes(panel);

/** What a frame in another page can show of the page around the map, and whether its map can be moved. */
export const FRAME_PARTS = ["title", "legend", "panel", "interaction"] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

/** The columns by which the table can be put in order; `-` turns it round. */
export const SORT_COLUMNS = ["date", "place", "type", "target", "killed", "injured", "band"] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = SortColumn | `-${SortColumn}`;
export const SORTS: readonly Sort[] = SORT_COLUMNS.flatMap((column): Sort[] => [column, `-${column}`]);

/** A longer search is cut: no name is longer, and a link has to stay one that can be passed on. */
export const LONGEST_QUERY = 80;

export interface MapPosition {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** What a link can carry: which view of the map the reader wants. */
export interface View extends Filter {
  /** `null`: the whole band, fitted to the window. */
  readonly map: MapPosition | null;
  readonly region: RegionId | null;
  readonly incident: string | null;
  readonly centre: string | null;
  /** Id of an `EdgePoint`. */
  readonly edge: string | null;
  /** Number of a paragraph of the article. */
  readonly paragraph: number | null;
  /** The first month of the later of two periods that are compared. */
  readonly cut: Month | null;
  /** What the reader searches for. */
  readonly q: string;
  readonly sort: Sort;
  /** Whether the timeline is open under the map. */
  readonly timeline: boolean;
  /** Whether events of the reader's own files are on the map. No link carries them, only that there are some. */
  readonly own: boolean;
  readonly lang: Lang;
  readonly theme: Theme;
  /** Those that are on, in the order of `LAYER_IDS`. */
  readonly layers: readonly LayerId[];
  readonly panel: Panel;
  readonly embed: boolean;
  /** What is there in a frame, in the order of `FRAME_PARTS`; the whole page has all of it. */
  readonly frame: readonly FramePart[];
}

export const DEFAULT_VIEW: View = Object.freeze({
  ...NO_FILTER,
  map: null,
  region: null,
  incident: null,
  centre: null,
  edge: null,
  paragraph: null,
  cut: null,
  q: "",
  sort: "-date",
  timeline: false,
  own: false,
  lang: "en",
  theme: "auto",
  // The outside tile layer tells a third party who looks at what: it is never on unasked.
  layers: Object.freeze(LAYER_IDS.filter((id) => id !== "osm")),
  panel: "overview",
  embed: false,
  frame: Object.freeze(FRAME_PARTS.filter((part) => part !== "panel")),
});

/** Whether the page as a view wants it has a part. */
export const isPartShown = ({ embed, frame }: View, part: FramePart): boolean =>
  !embed || frame.includes(part);

/** The one thing whose details are open. */
export type Selection =
  | { readonly kind: "region"; readonly id: RegionId }
  | { readonly kind: "incident"; readonly id: string }
  | { readonly kind: "centre"; readonly id: string }
  | { readonly kind: "edge"; readonly id: string };

/** A link may name several things; the most particular one is meant. */
export function selectionOf({ incident, centre, edge, region }: View): Selection | null {
  if (incident !== null) return { kind: "incident", id: incident };
  if (centre !== null) return { kind: "centre", id: centre };
  if (edge !== null) return { kind: "edge", id: edge };
  if (region !== null) return { kind: "region", id: region };
  return null;
}

/** The change of view that selects one thing, or nothing, in place of whatever was selected. */
export function select(selection: Selection | null): Pick<View, Selection["kind"]> {
  const none = { region: null, incident: null, centre: null, edge: null };
  if (selection?.kind === "region") return { ...none, region: selection.id };
  return selection ? { ...none, [selection.kind]: selection.id } : none;
}
