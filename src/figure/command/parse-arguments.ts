import { parseArgs } from "node:util";
import { LANGS } from "../../model/localized.ts";
import { REGION_IDS } from "../../model/region.ts";
import { parseLink } from "../../state/url.ts";
import type { View } from "../../state/view.ts";
import { patchFrom } from "../../state/view-fields.ts";
import { BadInput } from "../bad-input.ts";
import { parseLength } from "../lengths.ts";
import { type FigureRequest, FORMATS, type Format } from "../request.ts";
import { OPTIONS, type Option } from "./options.ts";

/** What the command was asked for. */
export type Asked =
  | { readonly kind: "help" }
  | {
      readonly kind: "one" | "all";
      readonly request: FigureRequest;
      /** File or folder; `null` where the figure names itself. */
      readonly out: string | null;
      /** What the link says that a figure does not draw. */
      readonly notes: readonly string[];
    };

const AREAS = [...REGION_IDS, "band"] as const;
const THEMES = ["light", "dark"] as const;

const USUAL_WIDTH = "170mm";
const USUAL_DPI = 300;
const DPI = { least: 96, greatest: 600 };

/** Options that are keys of a link, and are read as it reads them. */
const LINK_OPTIONS = [
  ...(["map", "from", "to", "target", "type", "attribution", "confidence", "band", "within"] as const),
  ...(["killed", "layers"] as const),
];

/** Reads the arguments of the command. Throws `BadInput` with one sentence on the first that is not right. */
export function parseArguments(argv: readonly string[]): Asked {
  const values = readOptions(argv);
  if ("help" in values) return { kind: "help" };
  const isAll = "all" in values;
  if (isAll && ("region" in values || "lang" in values)) {
    throw new BadInput("--all draws every region in every language; leave out --region and --lang.");
  }
  const { view, notes } = viewOf(values);
  const out = values.out ?? null;
  if (isAll && out === null) throw new BadInput("--all needs a folder: add --out and its name.");
  const format = formatOf(values, isAll ? null : out);
  const request: FigureRequest = {
    view,
    theme: choice(values, "theme", THEMES) ?? (view.theme === "dark" ? "dark" : "light"),
    grey: "grey" in values,
    parts: {
      title: !("no-title" in values),
      legend: !("no-legend" in values),
      locator: "locator" in values,
      paper: !("transparent" in values),
    },
    widthMm: parseLength("width", values.width ?? USUAL_WIDTH),
    heightMm: values.height === undefined ? null : parseLength("height", values.height),
    format,
    dpi: dpiOf(values),
  };
  return { kind: isAll ? "all" : "one", request, out, notes };
}

type Values = Readonly<Partial<Record<Option, string>>>;

/** Every option with its text, a switch with an empty one. */
function readOptions(argv: readonly string[]): Values {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(OPTIONS).map(([name, { takes }]) => [
        name,
        { type: takes === null ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<Option, string>> = {};
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      throw new BadInput(
        `${JSON.stringify(token.value)} stands alone; each value follows its option, as in --region kirkuk.`,
      );
    }
    const { name, value, rawName } = token;
    if (!isOption(name))
      throw new BadInput(`There is no option ${rawName}; --help lists those that there are.`);
    const { takes } = OPTIONS[name];
    if (takes === null && value !== undefined) throw new BadInput(`--${name} takes no value.`);
    if (takes !== null && (value === undefined || value === "" || value.startsWith("--"))) {
      throw new BadInput(`--${name} needs a value: ${takes}.`);
    }
    if (name in values) throw new BadInput(`--${name} is given twice.`);
    values[name] = value ?? "";
  }
  return values;
}

const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name);

function choice<Choice extends string>(
  values: Values,
  option: Option,
  choices: readonly Choice[],
): Choice | undefined {
  const text = values[option];
  if (text === undefined) return undefined;
  const chosen = choices.find((one) => one === text);
  if (chosen === undefined) {
    throw new BadInput(`--${option} says ${JSON.stringify(text)}; it takes one of ${choices.join(", ")}.`);
  }
  return chosen;
}

function viewOf(values: Values): { view: View; notes: string[] } {
  const link = parseLink(values.view ?? "");
  const [problem] = link.problems;
  // On the page a reader sees that a value fell back; a printed figure would only be another one.
  if (problem) {
    const { key, value } = problem.values ?? {};
    throw new BadInput(`The view says ${key}=${value}, but ${key} has no such value.`);
  }
  let view = link.view;
  for (const option of LINK_OPTIONS) {
    const text = values[option];
    if (text === undefined) continue;
    const patch = patchFrom(option, text);
    if (!patch) {
      throw new BadInput(
        `--${option} says ${JSON.stringify(text)}, which is no value of it; it takes for instance ${OPTIONS[option].takes}.`,
      );
    }
    view = { ...view, ...patch };
  }
  const area = choice(values, "region", AREAS);
  const lang = choice(values, "lang", LANGS);
  view = {
    ...view,
    ...(area ? { region: area === "band" ? null : area } : {}),
    ...(lang ? { lang } : {}),
  };
  if (view.from !== null && view.to !== null && view.from > view.to) {
    throw new BadInput(`The period ends (${view.to}) before it begins (${view.from}).`);
  }
  return {
    view,
    notes: notesOn(
      view,
      link.unknown.map(([key]) => key),
    ),
  };
}

/** What a view asks for that no figure draws; without it the figure is still true. */
function notesOn(view: View, unknown: readonly string[]): string[] {
  const opened = (["incident", "centre", "edge"] as const).filter((key) => view[key] !== null);
  return [
    ...unknown.map((key) => `The view has a key ${key} that this map does not know; it is left aside.`),
    ...opened.map((key) => `A figure does not mark the ${key} that the view opens; it is left aside.`),
    ...(view.layers.includes("osm") ? ["A figure does not draw the layer osm; it is left aside."] : []),
  ];
}

function formatOf(values: Values, out: string | null): Format {
  const asked = choice(values, "format", FORMATS);
  const ending = /\.([a-z]+)$/i.exec(out ?? "")?.[1]?.toLowerCase();
  if (ending === undefined) return asked ?? (FORMATS[0] satisfies Format);
  const byEnding = FORMATS.find((format) => format === ending);
  if (!byEnding) throw new BadInput(`--out ends in .${ending}; figures are written as .svg or .png.`);
  if (asked && asked !== byEnding) {
    throw new BadInput(`--out ends in .${ending}, but --format says ${asked}.`);
  }
  return byEnding;
}

function dpiOf(values: Values): number {
  if (values.dpi === undefined) return USUAL_DPI;
  const dpi = /^\d+$/.test(values.dpi) ? Number(values.dpi) : Number.NaN;
  if (!(dpi >= DPI.least && dpi <= DPI.greatest)) {
    throw new BadInput(
      `--dpi says ${JSON.stringify(values.dpi)}; it takes a whole number from ${DPI.least} to ${DPI.greatest}.`,
    );
  }
  return dpi;
}
