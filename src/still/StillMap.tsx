import type { SVGProps } from "react";
import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import { LIVE_INK } from "../model/palette.ts";
import { Band, HatchPattern } from "../picture/Band.tsx";
import { HOME_BOX, ZOOM_CLASSES } from "../picture/frame.ts";
import { Ground } from "../picture/Ground.tsx";
import type { GroundPaths } from "../picture/ground-paths.ts";
import { AttackMark, CentreMark, drawingOrder, EdgePointMark, yearsOf } from "../picture/Marks.tsx";
import { Names, PlaceDots } from "../picture/Names.tsx";
import { placeNames } from "../picture/place-names.ts";
import { fluidSpace } from "../picture/space.tsx";

/** The zooms that the fitted home box can have, from a small phone to a large screen. */
export const STILL_CLASSES = ZOOM_CLASSES.filter((zoom) => zoom <= 9);

/**
 * The first picture. Its shapes scale with the window; its symbols and names keep their size and
 * stand at shares of the box. Names are set for every zoom class and each of the languages, and CSS shows one of them.
 */
export function StillMap({
  dataset,
  ground,
  relief,
  langs,
}: {
  dataset: Dataset;
  ground: GroundPaths;
  relief: string;
  langs: readonly Lang[];
}) {
  const { x, y, width, height } = HOME_BOX;
  const years = yearsOf(dataset.incidents);
  const space = fluidSpace(HOME_BOX, STILL_CLASSES[0] ?? 0);
  return (
    <div className="fit" data-picture="">
      <Drawing className="shapes" viewBox={`${x} ${y} ${width} ${height}`}>
        <defs>
          <HatchPattern id="still-hatch" ink={LIVE_INK} />
        </defs>
        <g id="ground">
          <Ground paths={ground} ink={LIVE_INK} relief={relief} reliefLater />
        </g>
        <Band dataset={dataset} hatch="still-hatch" ink={LIVE_INK} />
      </Drawing>
      {STILL_CLASSES.map((zoomClass) => (
        <Drawing key={zoomClass} className={`at-${classNameOf(zoomClass)}`}>
          <PlaceDots names={placeNames(dataset, "en", zoomClass)} ink={LIVE_INK} space={space} />
        </Drawing>
      ))}
      <Drawing className="marks">
        {dataset.edgePoints.map((point) => (
          <EdgePointMark key={point.id} point={point} space={space} ink={LIVE_INK} />
        ))}
        {drawingOrder(dataset.incidents).map((incident) => (
          <AttackMark key={incident.id} incident={incident} years={years} space={space} ink={LIVE_INK} />
        ))}
        {dataset.centres.map((centre) => (
          <CentreMark key={centre.id} centre={centre} open space={space} ink={LIVE_INK} />
        ))}
      </Drawing>
      {langs.flatMap((lang) =>
        STILL_CLASSES.map((zoomClass) => (
          <Drawing key={`${lang} ${zoomClass}`} className={`names in-${lang} at-${classNameOf(zoomClass)}`}>
            <Names
              names={placeNames(dataset, lang, zoomClass)}
              lang={lang}
              ink={LIVE_INK}
              space={fluidSpace(HOME_BOX, zoomClass)}
            />
          </Drawing>
        )),
      )}
    </div>
  );
}

/**
 * A drawing as large as the box. What is shown by turns has one of its own: Chromium lays out what is
 * inside a hidden group (but not inside a hidden drawing), which for all names takes a phone longer
 * than the rest of the page.
 */
function Drawing(props: SVGProps<SVGSVGElement>) {
  return <svg width="100%" height="100%" overflow="visible" aria-hidden="true" {...props} />;
}

export const classNameOf = (zoomClass: number): string => String(zoomClass * 10);
