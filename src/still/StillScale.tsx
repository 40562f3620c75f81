import type { PictureWords } from "../model/picture-words.ts";
import { BASE_ZOOM, HOME_BOX, pixelsPerKm } from "../picture/frame.ts";
import { scaleKm } from "../picture/scale-bar.ts";
import { classNameOf, STILL_CLASSES } from "./StillMap.tsx";

/** The scale bar of the first picture, for every zoom class that it may turn out to have. */
export function StillScale({ words }: { words: PictureWords }) {
  return STILL_CLASSES.map((zoomClass) => {
    const km = scaleKm(zoomClass);
    return (
      <div key={zoomClass} className={`scale scale-${km} at-${classNameOf(zoomClass)}`}>
        {words.scale(km)}
      </div>
    );
  });
}

/** Its length as a share of the fitted box, whatever that measures. */
export const stillScaleStyles = (): string =>
  [...new Set(STILL_CLASSES.map(scaleKm))]
    .map((km) => {
      const share = (km * pixelsPerKm(BASE_ZOOM)) / HOME_BOX.width;
      return `.scale-${km}{inline-size:calc(min(100cqw,100cqh*var(--home-aspect))*${share.toFixed(5)})}`;
    })
    .join("\n");
