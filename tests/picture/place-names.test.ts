import { describe, expect, it } from "vitest";
import { createLoader } from "../../src/data/loader.ts";
import { LANGS, type Lang } from "../../src/model/localized.ts";
import { type Box, boxAround, isWithin, overlap, shift } from "../../src/picture/boxes.ts";
import { HOME_BOX, scaleAt, toBase, ZOOM_CLASSES } from "../../src/picture/frame.ts";
import { settingFor, sizeFor } from "../../src/picture/label-styles.ts";
import { type PlacedName, placeNames } from "../../src/picture/place-names.ts";
import { centreRadius } from "../../src/picture/symbols.ts";
import { served } from "../data/served.ts";
import { measuredWidth } from "../support/font-metrics.ts";

const { dataset } = await createLoader(served(), "").loadDataset();

/** What neighbours may share, in pixels: widths are estimates, and corners of boxes are empty. */
const TOLERANCE = 2;
const shrunk = ({ left, top, right, bottom }: Box): Box => ({
  left: left + TOLERANCE / 2,
  top: top + TOLERANCE / 2,
  right: right - TOLERANCE / 2,
  bottom: bottom - TOLERANCE / 2,
});

/** Of the font size, from the baseline: letters with a rising or a falling stroke. */
const HEIGHT = { en: { up: 0.74, down: 0.2 }, ar: { up: 0.75, down: 0.3 }, ckb: { up: 0.75, down: 0.3 } };

/** Where a name's letters are by the measure of the font, not by our estimate. */
function measuredBox({ place, style, text, dx, dy, anchor }: PlacedName, lang: Lang, zoom: number): Box {
  const { spacing = 0, capitals } = settingFor(style, lang);
  const size = sizeFor(style.size, lang);
  const families = lang === "en" ? ["Gap Sans"] : ["Gap Arabic", "Gap Sans"];
  const shown = capitals ? text.toUpperCase() : text;
  const width = measuredWidth(shown, families, style.weight) * size + spacing * (shown.length - 1);
  const [x, y] = toBase(place.position).map((base) => base * scaleAt(zoom)) as [number, number];
  const left = x + dx - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const { up, down } = HEIGHT[lang];
  return { left, right: left + width, top: y + dy - up * size, bottom: y + dy + down * size };
}

describe.each(LANGS)("names in %s", (lang) => {
  describe.each(ZOOM_CLASSES)("at zoom %d", (zoom) => {
    const names = placeNames(dataset, lang, zoom);
    const boxes = names.places.map((name) => ({
      text: name.text,
      name,
      box: shrunk(measuredBox(name, lang, zoom)),
    }));

    it("do not overlap one another", () => {
      const pairs = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text}, ${b.text}`] : [])),
      );
      expect(pairs).toEqual([]);
    });

    it("do not lie on the symbol of a centre", () => {
      const symbols = dataset.centres.map(({ position, role }) => {
        const [x, y] = toBase(position);
        return boxAround(x * scaleAt(zoom), y * scaleAt(zoom), centreRadius(role));
      });
      const hidden = boxes.filter(({ box }) => symbols.some((symbol) => overlap(symbol, box)));
      expect(hidden.map(({ text }) => text)).toEqual([]);
    });

    it("do not lie on the names of the regions", () => {
      const letters = names.regions.flatMap((region) => region.boxes);
      const hidden = boxes.filter(({ box }) => letters.some((letter) => overlap(shrunk(letter), box)));
      expect(hidden.map(({ text }) => text)).toEqual([]);
    });

    it("stand near their places", () => {
      const far = boxes.filter(({ name }) => {
        const [x, y] = toBase(name.place.position);
        const at = boxAround(x * scaleAt(zoom), y * scaleAt(zoom), name.style.dot ? 24 : 40);
        return !overlap(at, measuredBox(name, lang, zoom));
      });
      expect(far.map(({ text }) => text)).toEqual([]);
    });

    it("name every place that has a centre, and on all but the smallest maps the four regions", () => {
      const named = names.places.map(({ place }) => place.name.en);
      for (const town of ["Erbil", "Baghdad", "Kirkuk", "Khanaqin", "Makhmour", "Kask"]) {
        expect(named).toContain(town);
      }
      expect(names.regions.length).toBeGreaterThanOrEqual(zoom < 7 ? 3 : 4);
    });
  });

  it("go no further than the sheet, and leave free what is covered", () => {
    const zoom = 8;
    const scale = scaleAt(zoom);
    const home = { left: 0, top: 0, right: HOME_BOX.width * scale, bottom: HOME_BOX.height * scale };
    const window = shift(home, HOME_BOX.x * scale, HOME_BOX.y * scale);
    const covered = [{ ...window, top: window.bottom - 200, right: window.left + 180 }];
    const names = placeNames(dataset, lang, zoom, { window, covered });
    expect(names.places.length).toBeGreaterThan(20);
    for (const { place, box } of names.places) {
      const [x, y] = toBase(place.position);
      const moved = shift(box, x * scale, y * scale);
      expect(isWithin(moved, window), place.name.en).toBe(true);
      expect(overlap(moved, covered[0] as Box), place.name.en).toBe(false);
    }
  });

  it("are the same when they are placed again", () => {
    expect(placeNames(dataset, lang, 8)).toEqual(placeNames(dataset, lang, 8));
  });
});
