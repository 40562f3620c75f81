/** The colours of the map and of the page, by what they are for. */
export type Ink = Readonly<Record<InkName, string>>;

const LIGHT = {
  paper: "#fbf9f4",
  paperRaised: "#ffffff",
  paperSunk: "#f1ede4",
  rule: "#d8d2c4",
  text: "#211d18",
  textQuiet: "#5d564b",
  link: "#7d2413",
  focus: "#0b5cad",
  land: "#f2eee5",
  abroad: "#e2ddd1",
  border: "#8a8274",
  governorate: "#b3ab9b",
  water: "#c3d3d6",
  river: "#9db8bf",
  ridge: "#b5a88f",
  halo: "#f6f3ec",
  name: "#2d2822",
  nameQuiet: "#6d6557",
  nameWater: "#4a7280",
  band: "#b8412b",
  bandText: "#8a2410",
  edge: "#9a2f1b",
  attack: "#2b2438",
  centre: "#0e5a78",
  shade: "0.55",
} as const;

export type InkName = keyof typeof LIGHT;

const DARK: Ink = {
  paper: "#15181b",
  paperRaised: "#1d2125",
  paperSunk: "#101315",
  rule: "#353a3f",
  text: "#eeeae1",
  textQuiet: "#aaa59a",
  link: "#f2a48f",
  focus: "#7cc0ff",
  land: "#23272b",
  abroad: "#191d20",
  border: "#827c70",
  governorate: "#565a5c",
  water: "#18303a",
  river: "#2f5261",
  ridge: "#5d574a",
  halo: "#1b1f22",
  name: "#ebe6db",
  nameQuiet: "#a39c8f",
  nameWater: "#7fb0c2",
  band: "#d9634a",
  bandText: "#ffc0af",
  edge: "#f08f78",
  attack: "#f4ecdf",
  centre: "#6cc6e6",
  shade: "0.7",
};

export const PALETTES = { light: LIGHT as Ink, dark: DARK } as const;

/** The palette as custom properties, so that the theme changes without drawing anew. */
export const LIVE_INK = Object.fromEntries(
  Object.keys(LIGHT).map((name) => [name, `var(--${kebab(name)})`]),
) as Ink;

/** The declarations that give the custom properties of `LIVE_INK` their values. */
export function inkDeclarations(ink: Ink): string {
  return Object.entries(ink)
    .map(([name, value]) => `--${kebab(name)}:${value}`)
    .join(";");
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
