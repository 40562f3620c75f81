/** What each option of the command takes, and what it means; the help prints this table. */
export const OPTIONS = {
  region: { takes: "nineveh, salahuddin, kirkuk, diyala, band", says: "what the figure is about" },
  lang: { takes: "en, ar, ckb", says: "its language" },
  view: { takes: '"#from=2020-05&target=army"', says: "a view, as in a link of the map" },
  map: { takes: "8/35.40/44.20", says: "where the map stands: zoom, latitude, longitude" },
  from: { takes: "2020-05", says: "first month" },
  to: { takes: "2021-12", says: "last month" },
  target: { takes: "army,peshmerga", says: "filter, as in a link" },
  type: { takes: "ied,ambush", says: "filter, as in a link" },
  attribution: { takes: "claimed-is", says: "filter, as in a link" },
  confidence: { takes: "high,medium", says: "filter, as in a link" },
  band: { takes: "inside,near", says: "filter, as in a link" },
  within: { takes: "kirkuk,diyala", says: "filter, as in a link" },
  killed: { takes: "5", says: "filter, as in a link" },
  layers: { takes: "attacks,centres,points,names,relief", says: "what is drawn" },
  theme: { takes: "light, dark", says: "its colours" },
  grey: { takes: null, says: "in greys" },
  transparent: { takes: null, says: "without paper" },
  "no-title": { takes: null, says: "without title; period and number stay" },
  "no-legend": { takes: null, says: "without legend" },
  locator: { takes: null, says: "with a small map of the country" },
  width: { takes: "170mm", says: "in mm, cm, in or px (96 to the inch)" },
  height: { takes: "120mm", says: "the same; left out, as the ground asks for" },
  format: { takes: "svg, png", says: "if --out does not end in it" },
  dpi: { takes: "96 to 600", says: "dots to the inch of a PNG" },
  out: { takes: "kirkuk.svg", says: "the file, or a folder, which names the file itself" },
  all: { takes: null, says: "all regions and languages into the folder --out, with a manifest.json" },
  help: { takes: null, says: "this list" },
} as const satisfies Record<string, { takes: string | null; says: string }>;

export type Option = keyof typeof OPTIONS;

export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(([name, { takes, says }]) => {
    const use = takes === null ? `--${name}` : `--${name} ${takes}`;
    return `  ${use.padEnd(52)} ${says}`;
  });
  return ["npm run figure -- --region kirkuk --lang ar --width 170mm --out kirkuk.svg", "", ...rows, ""].join(
    "\n",
  );
}
