import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { useI18n } from "../i18n/i18n-context.tsx";
import { pixelsPerKm, zoomClassOf } from "../picture/frame.ts";
import { scaleKm } from "../picture/scale-bar.ts";

/** How long a round distance is on the screen now. */
export function LiveScale() {
  const map = useMap();
  const { t } = useI18n();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useEffect(
    function followZoom() {
      const read = () => setZoom(map.getZoom());
      map.on("zoomend", read);
      return function stopFollowing() {
        map.off("zoomend", read);
      };
    },
    [map],
  );
  const km = scaleKm(zoomClassOf(zoom));
  return (
    <div className="scale" style={{ inlineSize: km * pixelsPerKm(zoom) }}>
      {t("map.scale", { km })}
    </div>
  );
}
