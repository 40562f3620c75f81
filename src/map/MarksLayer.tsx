import { memo, useMemo, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import { LIVE_INK } from "../model/palette.ts";
import { GROUND_BOX } from "../picture/frame.ts";
import { AttackMark, CentreMark, drawingOrder, EdgePointMark, yearsOf } from "../picture/Marks.tsx";
import { Names, PlaceDots } from "../picture/Names.tsx";
import { placeNames } from "../picture/place-names.ts";
import { pixelSpace } from "../picture/space.tsx";
import type { Selection } from "../state/view.ts";
import { GROUND_CORNER } from "./corner.ts";
import { useRoving } from "./roving.ts";
import { useGliding } from "./use-gliding.ts";

export interface ShownMarks {
  readonly attacks: boolean;
  readonly centres: boolean;
  readonly points: boolean;
  readonly names: boolean;
}

/** Attacks, centres, the places of the edges, and names: what keeps its size at every zoom. */
export const MarksLayer = memo(function MarksLayer({
  dataset,
  shown,
  selection,
  labelOf,
  onOpen,
}: {
  dataset: Dataset;
  shown: ShownMarks;
  selection: Selection | null;
  labelOf: (selection: Selection) => string;
  onOpen: (selection: Selection) => void;
}) {
  const { lang, t } = useI18n();
  const holder = useRef<HTMLDivElement>(null);
  const zoom = useGliding(holder, GROUND_CORNER);
  const space = useMemo(() => pixelSpace(zoom, GROUND_BOX), [zoom]);
  const names = useMemo(() => placeNames(dataset, lang, space.zoomClass), [dataset, lang, space.zoomClass]);
  const years = useMemo(() => yearsOf(dataset.incidents), [dataset]);
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
    <div ref={holder} className="gliding leaflet-zoom-animated">
      <svg width={1} height={1} overflow="visible" role="presentation">
        {shown.names && <PlaceDots names={names} ink={LIVE_INK} space={space} />}
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
                open
                space={space}
                ink={LIVE_INK}
              />
            ))}
          </g>
        )}
      </svg>
      {shown.names && (
        <svg className="names" width={1} height={1} overflow="visible" aria-hidden="true">
          <Names names={names} lang={lang} ink={LIVE_INK} space={space} />
        </svg>
      )}
    </div>
  );
});

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
