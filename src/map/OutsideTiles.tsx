import { useMemo, useRef } from "react";
import { Pane, TileLayer } from "react-leaflet";
import type { Problem } from "../model/problem.ts";

/** The only address outside that the page may ask, and only where the reader switched it on. */
const TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";

/** OpenStreetMap between the ground and the band; where its tiles fail, the ground stays visible. */
export function OutsideTiles({ onProblem }: { onProblem: (problem: Problem) => void }) {
  const told = useRef(false);
  const handlers = useMemo(
    () => ({
      tileerror: () => {
        if (!told.current) onProblem({ code: "tiles-failed", values: {} });
        told.current = true;
      },
    }),
    [onProblem],
  );
  return (
    <Pane name="outside" style={{ zIndex: 200 }}>
      <TileLayer
        url={TILES}
        maxNativeZoom={11}
        referrerPolicy="strict-origin-when-cross-origin"
        eventHandlers={handlers}
      />
    </Pane>
  );
}
