import { memo, useMemo, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { LIVE_INK } from "../model/palette.ts";
import { GROUND_BOX } from "../picture/frame.ts";
import { Names, PlaceDots } from "../picture/Names.tsx";
import { placeNames } from "../picture/place-names.ts";
import { pixelSpace } from "../picture/space.tsx";
import { GROUND_CORNER } from "./corner.ts";
import { MarkButtons, type MarksProps } from "./MarkButtons.tsx";
import { useGliding } from "./use-gliding.ts";

/** What keeps its size at every zoom: marks that can be opened, and names. */
export const MarksLayer = memo(function MarksLayer({ shown, ...rest }: MarksProps) {
  const { whole } = rest;
  const { lang } = useI18n();
  const holder = useRef<HTMLDivElement>(null);
  const zoom = useGliding(holder, GROUND_CORNER);
  const space = useMemo(() => pixelSpace(zoom, GROUND_BOX), [zoom]);
  const names = useMemo(() => placeNames(whole, lang, space.zoomClass), [whole, lang, space.zoomClass]);
  return (
    <div ref={holder} className="gliding leaflet-zoom-animated">
      <svg width={1} height={1} overflow="visible" role="presentation">
        {shown.names && <PlaceDots names={names} ink={LIVE_INK} space={space} />}
        <MarkButtons {...rest} shown={shown} space={space} />
      </svg>
      {shown.names && (
        <svg className="names" width={1} height={1} overflow="visible" aria-hidden="true">
          <Names names={names} lang={lang} ink={LIVE_INK} space={space} />
        </svg>
      )}
    </div>
  );
});
