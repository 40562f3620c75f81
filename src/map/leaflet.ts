import L from "leaflet";

// Leaflet's blank image is a data: address, which a strict policy refuses.
L.Util.emptyImageUrl = "";

export { L };
