import {
  ATTACK_TYPES,
  ATTRIBUTIONS,
  CONFIDENCES,
  DATE_PRECISIONS,
  LOCATION_PRECISIONS,
  TARGETS,
} from "../../src/model/incident.ts";
import { LANGS, type Lang } from "../../src/model/localized.ts";
import { REGION_IDS } from "../../src/model/region.ts";

/** A field of a Frictionless table schema, as far as ours need it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number";
  readonly format?: "uri";
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** An ISO date of the precision that is known. */
const DAY_OR_MONTH = "[0-9]{4}-[0-9]{2}(-[0-9]{2})?";
const DAY_MONTH_OR_YEAR = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

/** The columns of `incidents.csv`, in order: what each means and what it may hold. */
export const INCIDENT_FIELDS: readonly Field[] = [
  {
    ...needed("id", "Date and place of the attack; stays the same from version to version."),
    constraints: { required: true, unique: true, pattern: "[a-z0-9-]{1,80}" },
  },
  {
    ...needed("date", "Local day of the attack (YYYY-MM-DD), or its month (YYYY-MM) where no more is known."),
    constraints: { required: true, pattern: DAY_OR_MONTH },
  },
  oneOf("date_precision", "night: overnight, dated by the day on which it began.", DATE_PRECISIONS),
  ...inEachLang((lang, language) => needed(`place_${lang}`, `Place that the sources name, in ${language}.`)),
  needed("governorate", "De jure governorate."),
  needed("district", "De jure district."),
  {
    ...needed("lat", "Latitude of the place named, WGS 84, two decimals."),
    type: "number",
    constraints: { required: true, minimum: -90, maximum: 90 },
  },
  {
    ...needed("lon", "Longitude of the place named, WGS 84, two decimals."),
    type: "number",
    constraints: { required: true, minimum: -180, maximum: 180 },
  },
  oneOf("location_precision", "How precise the place of the sources is.", LOCATION_PRECISIONS),
  measure("uncertainty_km", "Radius, in km, of the disc around the point in which the attack lies."),
  oneOf("target", "Who or what was attacked.", TARGETS),
  oneOf("attack_type", "How.", ATTACK_TYPES),
  count("killed_min", "Lowest number of people killed in the sources, attackers left out."),
  count("killed_max", "Highest number of people killed in the sources, attackers left out."),
  count("injured_min", "Lowest number of people injured in the sources."),
  count("injured_max", "Highest number of people injured in the sources."),
  count("civilians_killed", "Civilians among the people killed."),
  count("attackers_killed", "Attackers killed."),
  oneOf("attribution", "Claimed by Islamic State, attributed to it by others, or unknown.", ATTRIBUTIONS),
  oneOf(
    "confidence",
    "Our judgement. high: independent sources agree; medium: one solid source; low: less than that.",
    CONFIDENCES,
  ),
  ...REGION_IDS.map((id) => ({
    ...measure(`membership_${id}`, `Share of the disc's area inside the region ${id}.`),
    constraints: { required: true, minimum: 0, maximum: 1 } as const,
  })),
  {
    ...text("mapped_region", "Region in which the point itself falls; empty outside the band."),
    constraints: { enum: REGION_IDS },
  },
  measure("band_distance_km", "From the point to the band, in km; 0 inside."),
  {
    ...needed("nearest_centre", "Id, in centres.geojson, of the nearest field coordination centre."),
    constraints: { required: true, pattern: "[a-z-]+" },
  },
  measure("nearest_centre_km", "From the point to that centre's town, in km."),
  ...inEachLang((lang, language) =>
    needed(`summary_${lang}`, `What happened, in our words, in ${language}.`),
  ),
  ...inEachLang((lang, language) => needed(`geo_basis_${lang}`, `How the point was found, in ${language}.`)),
  ...inEachLang((lang, language) =>
    text(`notes_${lang}`, `Where the sources disagree, and what is in doubt, in ${language}.`),
  ),
  needed("source1_publisher", "Publisher of the first source."),
  ...sourceDateAndUrl("source1", "first"),
  text("source2_publisher", "Publisher of the second source, where there is one."),
  ...sourceDateAndUrl("source2", "second"),
];

function text(name: string, description: string) {
  return { name, type: "string", description } as const;
}

function needed(name: string, description: string) {
  return { ...text(name, description), constraints: { required: true } } as const;
}

function oneOf(name: string, description: string, values: readonly string[]): Field {
  return { ...text(name, description), constraints: { required: true, enum: values } };
}

/** A number of people. Empty where the sources do not say; 0 where they report none. */
function count(name: string, description: string): Field {
  return {
    name,
    type: "integer",
    description: `${description} Empty: not stated. 0: the sources report none.`,
    constraints: { minimum: 0 },
  };
}

function measure(name: string, description: string): Field {
  return { name, type: "number", description, constraints: { required: true, minimum: 0 } };
}

function sourceDateAndUrl(column: string, which: string): Field[] {
  return [
    {
      ...text(`${column}_date`, `Date of the ${which} source, of the precision known.`),
      constraints: { pattern: DAY_MONTH_OR_YEAR },
    },
    {
      ...text(`${column}_url`, `Web page of the ${which} source, where it has a public one.`),
      format: "uri",
    },
  ];
}

function inEachLang(field: (lang: Lang, language: string) => Field): Field[] {
  const languages = { en: "English", ar: "Arabic", ckb: "Sorani" };
  return LANGS.map((lang) => field(lang, languages[lang]));
}
