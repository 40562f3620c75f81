import type { Lang } from "../model/localized.ts";
import type { InkName } from "../model/palette.ts";
import type { PlaceKind } from "../model/place.ts";

/** How a kind of name is set on the map, and when. */
export interface LabelStyle {
  /** From this zoom on. */
  readonly from: number;
  /** Up to this zoom. */
  readonly until?: number;
  /** Lower ones are placed first. */
  readonly rank: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly ink: InkName;
  /** Radius of the dot at the place itself; names without one stand on their place. */
  readonly dot?: number;
  /** Of names without a dot: how far beside their place they may stand, in pixels. */
  readonly aside?: number;
  readonly italic?: boolean;
  /** In pixels; Arabic script is never spaced. */
  readonly spacing?: number;
  readonly capitals?: boolean;
}

export interface RegionLabel {
  readonly size: number;
  readonly weight: 600;
  readonly spacing: number;
}

const regionLabel = (size: number, spacing: number): RegionLabel => ({ size, weight: 600, spacing });

/** How regions' names may be set along the band: the best first, tighter ones where it does not fit. */
export const regionLabelsAt = (zoom: number): readonly RegionLabel[] =>
  zoom < 7.5
    ? [regionLabel(10.5, 0.6), regionLabel(9.5, 0.2)]
    : zoom < 9
      ? [regionLabel(13, 2), regionLabel(12, 0.8), regionLabel(11, 0.3)]
      : zoom < 10
        ? [regionLabel(16, 4), regionLabel(14, 2), regionLabel(12, 0.8)]
        : [regionLabel(20, 6), regionLabel(16, 3), regionLabel(13, 1)];

/** A place where a centre is, whatever its kind: its symbol never stands without a name. */
export const CENTRE_LABEL = { from: 0, rank: 2.5, ink: "name" } as const;

export const LABEL_STYLES: Readonly<Record<PlaceKind, LabelStyle>> = {
  capital: { from: 0, rank: 1, size: 14.5, weight: 600, ink: "name", dot: 2.6 },
  city: { from: 0, rank: 2, size: 13.5, weight: 600, ink: "name", dot: 2.4 },
  town: { from: 7, rank: 4, size: 12, weight: 400, ink: "name", dot: 1.7 },
  village: { from: 9, rank: 7, size: 11, weight: 400, ink: "name", dot: 1.3 },
  "border-crossing": { from: 9, rank: 8, size: 11, weight: 400, ink: "nameQuiet", dot: 1.3 },
  "road-junction": { from: 9, rank: 8, size: 11, weight: 400, ink: "nameQuiet", dot: 1.3 },
  country: { from: 0, rank: 3, size: 13, weight: 400, ink: "nameQuiet", spacing: 4, capitals: true },
  governorate: {
    from: 8,
    until: 9.5,
    rank: 9,
    size: 11,
    weight: 400,
    ink: "nameQuiet",
    spacing: 2.5,
    capitals: true,
  },
  lake: { from: 8, rank: 5, size: 11.5, weight: 400, ink: "nameWater", italic: true },
  river: { from: 7.5, rank: 5, size: 11.5, weight: 400, ink: "nameWater", italic: true, aside: 70 },
  mountain: { from: 8, rank: 6, size: 11, weight: 400, ink: "nameQuiet", italic: true, aside: 34 },
};

/** Letters of Arabic script join: they are neither spaced, nor slanted, nor set in capitals. */
export function settingFor(style: Pick<LabelStyle, "spacing" | "capitals" | "italic">, lang: Lang) {
  return lang === "en" ? style : {};
}

/** Arabic script looks smaller than Latin at the same size. */
export const sizeFor = (size: number, lang: Lang): number => (lang === "en" ? size : size + 0.5);
