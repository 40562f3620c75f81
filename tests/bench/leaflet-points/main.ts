import "leaflet/dist/leaflet.css";
import { canvas, circleMarker, layerGroup, map as leafletMap } from "leaflet";
import { clumped } from "../../fixtures/clumped-points.ts";

// What the bench compares with: the same events as Leaflet's own circle markers, on its canvas.

const map = leafletMap("map", { center: [35.6, 43.8], zoom: 8 });
// With a rim, as our marks have one.
const MARK = { renderer: canvas(), radius: 3, weight: 1 };

Object.assign(window, {
  /** Milliseconds from typed arrays to the frame in which all of them are drawn. */
  async drawEvents(length: number): Promise<number> {
    const { lng, lat, uncertaintyKm } = clumped(length, 1);
    const start = performance.now();
    const group = layerGroup();
    for (let i = 0; i < length; i += 1)
      if (!Number.isNaN(uncertaintyKm[i]))
        group.addLayer(circleMarker([lat[i] as number, lng[i] as number], MARK));
    group.addTo(map);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const spent = performance.now() - start;
    group.remove();
    return spent;
  },
});

document.body.dataset.drawn = "";
