import { useLayoutEffect, useRef } from "react";
import { GROUND_BOX, scaleAt } from "../picture/frame.ts";
import { GROUND_CORNER } from "./corner.ts";
import { bringRelief, groundNode } from "./ground-node.ts";
import { useGliding } from "./use-gliding.ts";

/** Land, relief, water and borders. */
export function GroundLayer({ relief }: { relief: boolean }) {
  const holder = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const zoom = useGliding(holder, GROUND_CORNER);
  const { x, y, width, height } = GROUND_BOX;

  useLayoutEffect(function takeGroundOver() {
    if (groundNode) svg.current?.append(groundNode);
  }, []);
  useLayoutEffect(
    function shadeGround() {
      if (relief) bringRelief();
    },
    [relief],
  );

  return (
    <div
      ref={holder}
      className={relief ? "gliding leaflet-zoom-animated" : "gliding leaflet-zoom-animated without-relief"}
    >
      <svg
        ref={svg}
        width={width * scaleAt(zoom)}
        height={height * scaleAt(zoom)}
        viewBox={`${x} ${y} ${width} ${height}`}
        aria-hidden="true"
      />
    </div>
  );
}
