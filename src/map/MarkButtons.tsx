import { useMemo } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Mentioned } from "../model/article.ts";
import { isOpenBy } from "../model/centre.ts";
import type { Dataset } from "../model/dataset.ts";
import { LIVE_INK } from "../model/palette.ts";
import type { Month } from "../model/period.ts";
import { AttackMark, CentreMark, drawingOrder, EdgePointMark, yearsOf } from "../picture/Marks.tsx";
import type { Space } from "../picture/space.tsx";
import { attackRadius, centreRadius, killedShown } from "../picture/symbols.ts";
import type { Selection } from "../state/view.ts";
import { useRoving } from "./roving.ts";

/** From a mark to the ring around it, in pixels. */
const RING = 5;

export interface ShownMarks {
  readonly attacks: boolean;
  readonly centres: boolean;
  readonly points: boolean;
  readonly names: boolean;
}

export interface MarksProps {
  readonly dataset: Dataset;
  readonly whole: Dataset;
  /** The last month that is shown: a centre that opened later is not yet open. */
  readonly until: Month | null;
  readonly lit: Mentioned | null;
  readonly shown: ShownMarks;
  readonly selection: Selection | null;
  readonly labelOf: (selection: Selection) => string;
  readonly onOpen: (selection: Selection) => void;
}

/**
 * Attacks, centres and the places of the edges, each a button. A component apart from the names, so that
 * React can let a phone take breath between placing names and drawing marks.
 */
export function MarkButtons({
  dataset,
  whole,
  until,
  lit,
  shown,
  selection,
  labelOf,
  onOpen,
  space,
}: MarksProps & { space: Space }) {
  const { t } = useI18n();
  const years = useMemo(() => yearsOf(whole.incidents), [whole]);
  const drawn = useMemo(() => drawingOrder(dataset.incidents), [dataset]);
  const chosen = (kind: Selection["kind"]) => (selection?.kind === kind ? selection.id : null);

  const attack = useRoving(idsOf(dataset.incidents), chosen("incident"), (id) =>
    onOpen({ kind: "incident", id }),
  );
  const centre = useRoving(idsOf(dataset.centres), chosen("centre"), (id) => onOpen({ kind: "centre", id }));
  const point = useRoving(idsOf(dataset.edgePoints), chosen("edge"), (id) => onOpen({ kind: "edge", id }));
  const button = (thing: Selection) => ({
    role: "button",
    className: "mark",
    "aria-label": labelOf(thing),
    "aria-pressed": selection?.kind === thing.kind && selection.id === thing.id,
  });
  const group = (name: string) => `${name}. ${t("map.keys")}`;

  return (
    <>
      {lit && <Rings lit={lit} dataset={dataset} space={space} />}
      {shown.points && (
        <g role="group" aria-label={group(t("map.points"))}>
          {dataset.edgePoints.map((place) => (
            <EdgePointMark
              key={place.id}
              {...point(place.id)}
              {...button({ kind: "edge", id: place.id })}
              point={place}
              space={space}
              ink={LIVE_INK}
            />
          ))}
        </g>
      )}
      {shown.attacks && (
        <g role="group" aria-label={group(t("map.attacks"))}>
          {drawn.map((incident) => (
            <AttackMark
              key={incident.id}
              {...attack(incident.id)}
              {...button({ kind: "incident", id: incident.id })}
              className="mark attack"
              incident={incident}
              years={years}
              space={space}
              ink={LIVE_INK}
            />
          ))}
        </g>
      )}
      {shown.centres && (
        <g role="group" aria-label={group(t("map.centres"))}>
          {dataset.centres.map((place) => (
            <CentreMark
              key={place.id}
              {...centre(place.id)}
              {...button({ kind: "centre", id: place.id })}
              centre={place}
              open={isOpenBy(place.opened, until)}
              space={space}
              ink={LIVE_INK}
            />
          ))}
        </g>
      )}
    </>
  );
}

/** Around what is lit up. */
function Rings({ lit, dataset, space }: { lit: Mentioned; dataset: Dataset; space: Space }) {
  const rings = [
    ...dataset.incidents
      .filter(({ id }) => lit.incidents.includes(id))
      .map((incident) => ({ ...incident, radius: attackRadius(killedShown(incident)) })),
    ...(lit.centres
      ? dataset.centres.map((centre) => ({ ...centre, radius: centreRadius(centre.role) }))
      : []),
  ];
  return (
    <g className="lit" fill="none" stroke={LIVE_INK.edge} strokeWidth={2} pointerEvents="none">
      {rings.map(({ id, position, radius }) => {
        const { x, y } = space.at(position);
        return <circle key={id} cx={x} cy={y} r={radius + RING} />;
      })}
    </g>
  );
}

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
