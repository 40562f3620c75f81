import type { Lang } from "../model/localized.ts";
import type { Ink } from "../model/palette.ts";
import { fontFor, SERIF } from "./fonts.ts";
import { type LabelStyle, settingFor, sizeFor } from "./label-styles.ts";
import type { PlacedName, PlacedNames } from "./place-names.ts";
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
      {byStyle(names).map(([style, group]) => {
        const { spacing, italic, capitals } = settingFor(style, lang);
        return (
          <g
            key={`${style.rank} ${style.size} ${style.ink}`}
            fontSize={sizeFor(style.size, lang)}
            fontWeight={style.weight}
            fill={ink[style.ink]}
            {...(spacing ? { letterSpacing: spacing } : {})}
            {...(italic ? { fontStyle: "italic" } : {})}
          >
            {group.map(({ place, text, dx, dy, anchor }) => (
              <text
                key={`${place.kind} ${place.name.en}`}
                {...space.at(place.position)}
                dx={dx}
                dy={dy}
                textAnchor={anchor}
              >
                {capitals ? text.toUpperCase() : text}
              </text>
            ))}
          </g>
        );
      })}
      {names.regions.map(({ id, text, position, angle, style }) => (
        <Spot key={id} space={space} position={position}>
          <text
            transform={`rotate(${angle})`}
            dy={round(sizeFor(style.size, lang) * (lang === "en" ? 0.34 : 0.27))}
            textAnchor="middle"
            fontFamily={lang === "en" ? SERIF : fontFor(lang)}
            fontSize={sizeFor(style.size, lang)}
            fontWeight={style.weight}
            fill={ink.bandText}
            {...(lang === "en" ? { letterSpacing: style.spacing } : {})}
          >
            {lang === "en" ? text.toUpperCase() : text}
          </text>
        </Spot>
      ))}
    </g>
  );
}

/** Names of one style together, so that the style is written once. */
function byStyle({ places }: PlacedNames): [LabelStyle, PlacedName[]][] {
  const groups = new Map<LabelStyle, PlacedName[]>();
  for (const name of places) groups.set(name.style, [...(groups.get(name.style) ?? []), name]);
  return [...groups];
}

/** The dots of the places that are named. */
export function PlaceDots({ names, ink, space }: { names: PlacedNames; ink: Ink; space: Space }) {
  return (
    <g fill={ink.name} stroke={ink.halo} strokeWidth={1} pointerEvents="none">
      {names.places.map(({ place, style: { dot } }) => {
        if (!dot) return null;
        const { x, y } = space.at(place.position);
        return <circle key={`${place.kind} ${place.name.en}`} cx={x} cy={y} r={dot} />;
      })}
    </g>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
