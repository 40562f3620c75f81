import { LANGS } from "../model/localized.ts";
import { inkDeclarations, PALETTES } from "../model/palette.ts";
import { HOME_BOX, scaleAt } from "../picture/frame.ts";
import { classNameOf, STILL_CLASSES } from "./StillMap.tsx";
import { stillScaleStyles } from "./StillScale.tsx";

/** Styles that follow from what the code already knows: colours, the home box, zoom classes, languages. */
export function firstStyles(): string {
  return [inkStyles(), homeStyles(), languageStyles(), zoomClassStyles(), stillScaleStyles()].join("\n");
}

/** The theme of the device, unless the reader chose one. */
export function inkStyles(): string {
  const light = inkDeclarations(PALETTES.light);
  const dark = inkDeclarations(PALETTES.dark);
  return `:root{color-scheme:light;${light}}
:root[data-theme="dark"]{color-scheme:dark;${dark}}
@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${dark}}}
@media print{:root:root{color-scheme:light;${light}}}`;
}

function homeStyles(): string {
  return `:root{--home-aspect:${(HOME_BOX.width / HOME_BOX.height).toFixed(4)}}`;
}

const languageStyles = (): string =>
  LANGS.map((lang) => `html:not([lang="${lang}"]) .in-${lang}{display:none}`).join("\n");

/** Of the names set for every zoom class, those of the class that the fitted box has. */
function zoomClassStyles(): string {
  const fits = (zoomClass: number) => {
    const scale = scaleAt(zoomClass);
    const [width, height] = [HOME_BOX.width * scale, HOME_BOX.height * scale].map(Math.ceil);
    return `(min-width:${width}px) and (min-height:${height}px)`;
  };
  const [smallest, ...larger] = STILL_CLASSES;
  const all = STILL_CLASSES.map((zoomClass) => `.at-${classNameOf(zoomClass)}`);
  const others = (zoomClass: number) =>
    all.filter((name) => name !== `.at-${classNameOf(zoomClass)}`).join(",");
  return [
    smallest === undefined ? "" : `${others(smallest)}{display:none}`,
    ...larger.map(
      (zoomClass) =>
        `@container stage ${fits(zoomClass)}{${others(zoomClass)}{display:none}.at-${classNameOf(zoomClass)}{display:inline}}`,
    ),
  ].join("\n");
}
