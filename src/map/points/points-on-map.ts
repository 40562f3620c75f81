import type { LatLng, Map as LeafletMap, Point } from "leaflet";
import { createDrawer, type DrawRequest } from "../../picture/points/drawer.ts";
import type { FoundPoints } from "../../picture/points/find.ts";
import type { PointFrame, PointLayer, PointSummary } from "../../picture/points/point-layer.ts";
import type { PointTheme } from "../../picture/points/point-style.ts";
import { createDrawing, type Drawing, drawingHere } from "./drawing.ts";
import { holdCanvas } from "./held-canvas.ts";
import { latestOnly } from "./latest.ts";

/** So much of the window's longer side is drawn beyond each of its edges, for the map to be moved. */
const BEYOND = 0.1;

/** Paper shows more than most screens. */
const PRINT_RATIO = 2;

/** The reader's layers on the map: kept in a drawer, shown on a canvas, redrawn when the map has moved. */
export interface PointsOnMap {
  show(layers: readonly PointLayer[], theme: PointTheme): void;
  /** The nearest event to a point of the window, unless a later question overtakes this one. */
  find(at: Point, reach: number): Promise<FoundPoints | null>;
  /** The passing events of a layer in the window. */
  list(id: string): Promise<Uint32Array>;
  /** The place of a pixel of the map's zoom. */
  placeOf(found: { x: number; y: number }): LatLng;
  end(): void;
}

export function putPointsOn(
  map: LeafletMap,
  pane: HTMLElement,
  onDrawn: (summary: PointSummary) => void,
): PointsOnMap {
  const canvas = holdCanvas(map, pane);
  let wanted: { layers: readonly PointLayer[]; theme: PointTheme } = { layers: [], theme: "light" };
  let kept: readonly PointLayer[] = [];
  let isEnded = false;
  let drawing: Drawing = createDrawing(function drawHereInstead() {
    drawing.end();
    drawing = drawingHere();
    kept = [];
    redraw();
  });
  const draw = latestOnly((request: DrawRequest) => drawing.draw(request));

  function redraw(): void {
    kept = bring(drawing, kept, wanted.layers);
    const request = requestOf(wanted.layers, wanted.theme, frameOf(map, BEYOND), deviceRatio());
    void draw(request).then((drawn) => {
      // The end of the glide asks again.
      if (drawn === null || isEnded || canvas.isGliding()) return;
      canvas.show(drawn.bitmap, request.frame);
      onDrawn(drawn.summary);
    });
  }

  function redrawBeyondEdge(): void {
    const shown = canvas.shown();
    if (shown && shown.zoom === map.getZoom() && !covers(shown, frameOf(map, 0).frame)) redraw();
  }

  /** At once, as the browser does not wait: paper is light, whatever the screen is. */
  function drawForPrint(): void {
    const drawer = createDrawer();
    for (const { id, columns, mask } of wanted.layers) {
      drawer.setEvents(id, columns);
      drawer.setMask(id, mask);
    }
    const request = requestOf(wanted.layers, "light", frameOf(map, 0), Math.max(PRINT_RATIO, deviceRatio()));
    const { pixels, width, height } = drawer.draw(request).image;
    canvas.show(new ImageData(pixels, width, height), request.frame);
  }

  map.on("moveend", redraw).on("move", redrawBeyondEdge);
  window.addEventListener("beforeprint", drawForPrint);
  window.addEventListener("afterprint", redraw);

  return {
    show(layers, theme) {
      wanted = { layers, theme };
      redraw();
    },
    async find(at, reach) {
      const { x, y } = map.getPixelBounds().getTopLeft().add(at);
      const layers = wanted.layers.map(({ id }) => id);
      return drawing.find(layers, { zoom: map.getZoom(), x, y }, reach);
    },
    list: (id) => drawing.list(id, frameOf(map, 0).frame),
    placeOf: ({ x, y }) => map.unproject([x, y], map.getZoom()),
    end() {
      isEnded = true;
      map.off("moveend", redraw).off("move", redrawBeyondEdge);
      window.removeEventListener("beforeprint", drawForPrint);
      window.removeEventListener("afterprint", redraw);
      drawing.end();
      canvas.end();
    },
  };
}

/** Tells the drawer what has changed since it was told last. */
function bring(
  drawing: Drawing,
  before: readonly PointLayer[],
  layers: readonly PointLayer[],
): readonly PointLayer[] {
  for (const { id } of before) if (!layers.some((layer) => layer.id === id)) drawing.remove(id);
  for (const { id, columns, mask } of layers) {
    const known = before.find((layer) => layer.id === id && layer.columns === columns);
    if (!known) drawing.setEvents(id, columns);
    // New events all pass until something else is said.
    if ((known?.mask ?? null) !== mask) drawing.setMask(id, mask);
  }
  return layers;
}

const requestOf = (
  layers: readonly PointLayer[],
  theme: PointTheme,
  { frame, beyond }: { frame: PointFrame; beyond: number },
  ratio: number,
): DrawRequest => ({
  layers: layers.map(({ id, colour }) => ({ id, colour })),
  frame,
  beyond,
  ratio,
  theme,
});

function frameOf(map: LeafletMap, share: number): { frame: PointFrame; beyond: number } {
  const { x: left = 0, y: top = 0 } = map.getPixelBounds().getTopLeft();
  const { x: width, y: height } = map.getSize();
  const beyond = Math.round(share * Math.max(width, height));
  return {
    beyond,
    frame: {
      zoom: map.getZoom(),
      left: Math.floor(left) - beyond,
      top: Math.floor(top) - beyond,
      width: width + 2 * beyond,
      height: height + 2 * beyond,
    },
  };
}

const covers = (outer: PointFrame, inner: PointFrame): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.left + outer.width >= inner.left + inner.width &&
  outer.top + outer.height >= inner.top + inner.height;

const deviceRatio = (): number => Math.min(3, Math.max(1, window.devicePixelRatio));
