import type { Lang } from "../model/localized.ts";
import type { Ink } from "../model/palette.ts";
import type { PlaceKind } from "../model/place.ts";
import { fontFor, SERIF } from "./fonts.ts";
import { LABEL_STYLES, regionLabelAt, settingFor, sizeFor } from "./label-styles.ts";
import type { PlacedNames } from "./place-names.ts";
import { type Space, Spot } from "./space.tsx";

/** The names of places, with a dot where one belongs, and of the four regions along the band. */
export function Names({
  names,
  lang,
  ink,
  space,
}: {
  names: PlacedNames;
  lang: Lang;
  ink: Ink;
  space: Space;
}) {
  const regionStyle = regionLabelAt(space.zoomClass);
  return (
    <g
      fontFamily={fontFor(lang)}
      paintOrder="stroke"
      stroke={ink.halo}
      strokeWidth={3}
      strokeLinejoin="round"
      direction="ltr"
      pointerEvents="none"
    >
      {kindsOf(names).map((kind) => {
        const style = LABEL_STYLES[kind];
        const { spacing, italic, capitals } = settingFor(style, lang);
        return (
          <g
            key={kind}
            fontSize={sizeFor(style.size, lang)}
            fontWeight={style.weight}
            fill={ink[style.ink]}
            {...(spacing ? { letterSpacing: spacing } : {})}
            {...(italic ? { fontStyle: "italic" } : {})}
          >
            {names.places
              .filter(({ place }) => place.kind === kind)
              .map(({ place, text, dx, dy, anchor }) => (
                <text key={place.name.en} {...space.at(place.position)} dx={dx} dy={dy} textAnchor={anchor}>
                  {capitals ? text.toUpperCase() : text}
                </text>
              ))}
          </g>
        );
      })}
      {names.regions.map(({ id, text, position, angle }) => (
        <Spot key={id} space={space} position={position}>
          <text
            transform={`rotate(${angle})`}
            dy={sizeFor(regionStyle.size, lang) * 0.34}
            textAnchor="middle"
            fontFamily={lang === "en" ? SERIF : fontFor(lang)}
            fontSize={sizeFor(regionStyle.size, lang)}
            fontWeight={regionStyle.weight}
            fill={ink.bandText}
            {...(lang === "en" ? { letterSpacing: regionStyle.spacing } : {})}
          >
            {lang === "en" ? text.toUpperCase() : text}
          </text>
        </Spot>
      ))}
    </g>
  );
}

const kindsOf = ({ places }: PlacedNames): PlaceKind[] => [...new Set(places.map(({ place }) => place.kind))];

/** The dots of the places that are named. */
export function PlaceDots({ names, ink, space }: { names: PlacedNames; ink: Ink; space: Space }) {
  return (
    <g fill={ink.name} stroke={ink.halo} strokeWidth={1} pointerEvents="none">
      {names.places.map(({ place }) => {
        const { dot } = LABEL_STYLES[place.kind];
        if (!dot) return null;
        const { x, y } = space.at(place.position);
        return <circle key={`${place.kind} ${place.name.en}`} cx={x} cy={y} r={dot} />;
      })}
    </g>
  );
}
