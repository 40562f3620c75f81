import "leaflet/dist/leaflet.css";
import type { FeatureCollection } from "geojson";
import { circleMarker, geoJSON, map as leafletMap } from "leaflet";
import { feature } from "topojson-client";

// The floor of the bench: what anybody would write in an hour to draw our files, with Leaflet alone. It has
// no words, no selection and no languages, so a page that does more can come near to it, but not below.

type Topology = Parameters<typeof feature>[0];
type Shapes = Record<"band" | "regions" | "incidents" | "centres", FeatureCollection>;

// Not the .geojson files: `vite preview` sends those uncompressed, and the floor would not be one.
const [basemap, { band, regions, incidents, centres }] = await Promise.all([
  read<Topology>("basemap.json"),
  read<Shapes>("map.json"),
]);

const map = leafletMap("map");
const bandLayer = geoJSON(band, { style: { color: "#a33", weight: 1 } });
map.fitBounds(bandLayer.getBounds(), { animate: false });

for (const name of ["countries", "governorates", "lakes", "rivers"]) {
  const object = basemap.objects[name];
  if (object) geoJSON(feature(basemap, object), { style: { color: "#888", weight: 0.5 } }).addTo(map);
}
bandLayer.addTo(map);
geoJSON(regions, { style: { color: "#a33", weight: 1.5 } }).addTo(map);
dots(incidents, "#622").addTo(map);
dots(centres, "#246").addTo(map);

document.body.dataset.drawn = "";

function dots(points: FeatureCollection, color: string) {
  return geoJSON(points, { pointToLayer: (_, latLng) => circleMarker(latLng, { radius: 4, color }) });
}

async function read<T>(file: string): Promise<T> {
  const response = await fetch(`data/${file}`);
  if (!response.ok) throw new Error(`data/${file}: ${response.status}`);
  return response.json();
}
