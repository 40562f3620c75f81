interface KmlStyle {
  readonly id: string;
  readonly style: string;
}

/** KML writes colours as alpha, blue, green, red. */
const INK = "2a2f7a";
const BAND = "2c4fb4";
const GREY = "6b6b6b";

const icon = (id: string, colour: string, scale: number): KmlStyle => ({
  id,
  style: `<IconStyle><color>${colour}</color><scale>${scale}</scale></IconStyle><LabelStyle><scale>0.7</scale></LabelStyle>`,
});

const line = (id: string, colour: string, width: number): KmlStyle => ({
  id,
  style: `<LineStyle><color>${colour}</color><width>${width}</width></LineStyle>`,
});

const ground = (id: string, outline: string, fill: string): KmlStyle => ({
  id,
  style: `<LineStyle><color>${outline}</color><width>1</width></LineStyle><PolyStyle><color>${fill}</color></PolyStyle>`,
});

/** How Google Earth draws each thing: an edge that is only inferred is paler, as is an attack in doubt. */
export const KML_STYLES: readonly KmlStyle[] = [
  icon("high", `ff${INK}`, 0.8),
  icon("medium", `cc${INK}`, 0.8),
  icon("low", `80${INK}`, 0.8),
  ground("region", `ff${BAND}`, `55${BAND}`),
  ground("band", `ff${BAND}`, `00${BAND}`),
  line("federal-documented", `ff${BAND}`, 3),
  line("federal-inferred", `66${BAND}`, 3),
  line("peshmerga-documented", `ff${BAND}`, 3),
  line("peshmerga-inferred", `66${BAND}`, 3),
  icon("edge-point", `ff${GREY}`, 0.6),
];
