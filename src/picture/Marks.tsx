import type { SVGProps } from "react";
import type { EdgePoint } from "../model/band.ts";
import type { Centre } from "../model/centre.ts";
import { type Incident, yearOf } from "../model/incident.ts";
import type { Ink } from "../model/palette.ts";
import { type Space, Spot } from "./space.tsx";
import {
  attackOpacity,
  centreRadius,
  diamondPath,
  FIELD_CENTRE_RADIUS,
  killedShown,
  MAIN_CENTRE_RADIUS,
  scaledRadius,
} from "./symbols.ts";

type Rest = Omit<SVGProps<SVGCircleElement>, "ref">;

/** One attack: area by people killed, paler when older, hollow where confidence is low. */
export function AttackMark({
  incident,
  years,
  space,
  ink,
  scale = 1,
  ...rest
}: {
  incident: Incident;
  years: { first: number; last: number };
  space: Space;
  ink: Ink;
  /** Of the circle, on small maps. */
  scale?: number;
} & Omit<Rest, "scale">) {
  const { x, y } = space.at(incident.position);
  const opacity = attackOpacity(yearOf(incident), years.first, years.last);
  const hollow = incident.confidence === "low";
  return (
    <circle
      className="attack"
      {...rest}
      cx={x}
      cy={y}
      r={scaledRadius(killedShown(incident), scale)}
      fill={hollow ? ink.halo : ink.attack}
      fillOpacity={hollow ? 0.35 : opacity}
      stroke={hollow ? ink.attack : ink.halo}
      strokeOpacity={hollow ? Math.max(0.5, opacity) : 0.9}
      strokeWidth={hollow ? 1.1 : 0.7}
    />
  );
}

/** A coordination centre: a diamond, hollow until it opened; the main ones smaller, with a ring. */
export function CentreMark({
  centre,
  open,
  space,
  ink,
  ...rest
}: { centre: Centre; open: boolean; space: Space; ink: Ink } & Omit<SVGProps<SVGGElement>, "ref">) {
  const field = centre.role === "field";
  return (
    <Spot space={space} position={centre.position}>
      <g {...rest}>
        {!field && (
          <path d={diamondPath(centreRadius("main"))} fill={ink.halo} stroke={ink.centre} strokeWidth={1} />
        )}
        <path
          d={diamondPath(field ? FIELD_CENTRE_RADIUS : MAIN_CENTRE_RADIUS - 1)}
          fill={open ? ink.centre : ink.halo}
          stroke={open ? ink.halo : ink.centre}
          strokeWidth={open ? 1.2 : 1.8}
        />
      </g>
    </Spot>
  );
}

/** A place by which an edge was drawn: filled where documented, open where inferred. */
export function EdgePointMark({
  point,
  space,
  ink,
  ...rest
}: { point: EdgePoint; space: Space; ink: Ink } & Rest) {
  const { x, y } = space.at(point.position);
  return (
    <circle
      {...rest}
      cx={x}
      cy={y}
      r={2.2}
      fill={point.basis === "documented" ? ink.edge : ink.halo}
      stroke={ink.edge}
      strokeWidth={1}
    />
  );
}

/** Larger circles first, so that a small one is never hidden by a large one. */
export function drawingOrder(incidents: readonly Incident[]): Incident[] {
  return [...incidents].sort((a, b) => killedShown(b) - killedShown(a) || (a.date < b.date ? -1 : 1));
}

export function yearsOf(incidents: readonly Incident[]): { first: number; last: number } {
  const years = incidents.map(yearOf);
  return { first: Math.min(...years), last: Math.max(...years) };
}
