/*
 * The rules of Data Package 2.0 (https://datapackage.org/standard/) that a descriptor of files can break,
 * written from the text of the standard and its profiles.
 */

type Thing = Readonly<Record<string, unknown>>;

/** What an object breaks, each as "where: what". */
export function breachesOf(descriptor: Thing): string[] {
  const resources = asList(descriptor.resources);
  return [
    ...(resources.length === 0 ? ["resources: none"] : []),
    ...keysOf("package", descriptor, PACKAGE),
    ...peopleOf("package", descriptor),
    ...resources.flatMap((resource, i) => resourceBreaches(`resources[${i}]`, resource)),
    ...repeated(resources.map(({ name }) => String(name))).map((name) => `resources: two are named ${name}`),
  ];
}

type Rule = (value: unknown) => boolean;

const text: Rule = (value) => typeof value === "string" && value !== "";
const matches =
  (pattern: RegExp): Rule =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const oneOf =
  (...values: readonly unknown[]): Rule =>
  (value) =>
    values.includes(value);
const listOf =
  (rule: Rule): Rule =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every((item) => rule(item));
const flag: Rule = (value) => typeof value === "boolean";
const number: Rule = (value) => typeof value === "number";
const whole: Rule = (value) => Number.isInteger(value) && Number(value) >= 0;

/** A file beside or below the descriptor, or an address on the web. */
const PATH = matches(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);
const NAME = matches(/^[-a-z0-9._/]+$/);
const MOMENT = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);

const PACKAGE: Readonly<Record<string, Rule>> = {
  $schema: matches(/^https:\/\/datapackage\.org\/profiles\/2\.0\/datapackage\.json$/),
  name: NAME,
  title: text,
  description: text,
  homepage: matches(/^https?:\/\//),
  version: matches(/^\d+\.\d+\.\d+$/),
  created: MOMENT,
  keywords: listOf(text),
  image: PATH,
};

const RESOURCE: Readonly<Record<string, Rule>> = {
  name: NAME,
  path: PATH,
  type: oneOf("table"),
  title: text,
  description: text,
  format: text,
  mediatype: matches(/^(.+)\/(.+)$/),
  encoding: oneOf("utf-8"),
  bytes: whole,
  hash: matches(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/),
};

function resourceBreaches(where: string, resource: Thing): string[] {
  const { schema } = resource;
  return [
    ...(resource.name === undefined ? [`${where}: no name`] : []),
    ...((resource.path === undefined) === (resource.data === undefined) ? [`${where}: path or data`] : []),
    ...((resource.type === "table") === (schema === undefined) ? [`${where}: a table without schema`] : []),
    ...keysOf(where, resource, RESOURCE),
    ...peopleOf(where, resource),
    ...(schema === undefined ? [] : schemaBreaches(`${where}.schema`, schema as Thing)),
  ];
}

/** Those of https://licenses.opendefinition.org/ that our files are under. */
const OPEN_LICENSES = ["CC-BY-4.0", "CC0-1.0", "other-pd", "other-closed"];

function peopleOf(where: string, thing: Thing): string[] {
  return [
    ...(thing.licenses === undefined ? [`${where}: no licenses`] : []),
    ...asList(thing.licenses).flatMap(({ name, path }, i) => [
      ...(name === undefined && path === undefined ? [`${where}.licenses[${i}]: neither name nor path`] : []),
      ...(name === undefined || oneOf(...OPEN_LICENSES)(name) ? [] : [`${where}.licenses[${i}]: ${name}`]),
      ...(path === undefined || PATH(path) ? [] : [`${where}.licenses[${i}]: ${path}`]),
    ]),
    ...asList(thing.sources).flatMap((source, i) => [
      ...(text(source.title) ? [] : [`${where}.sources[${i}]: no title`]),
      ...keysOf(`${where}.sources[${i}]`, source, { path: PATH, email: text, version: text }),
    ]),
    ...asList(thing.contributors).flatMap((contributor, i) => [
      ...(Object.keys(contributor).length > 0 ? [] : [`${where}.contributors[${i}]: empty`]),
      ...("role" in contributor ? [`${where}.contributors[${i}]: role, which is roles now`] : []),
      ...keysOf(`${where}.contributors[${i}]`, contributor, { title: text, path: PATH, roles: listOf(text) }),
    ]),
  ];
}

const SCHEMA: Readonly<Record<string, Rule>> = {
  $schema: matches(/^https:\/\/datapackage\.org\/profiles\/2\.0\/tableschema\.json$/),
  fields: listOf((field) => typeof field === "object"),
  missingValues: (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
  primaryKey: listOf(text),
};

function schemaBreaches(where: string, schema: Thing): string[] {
  const fields = asList(schema.fields);
  const names = fields.map(({ name }) => String(name));
  const keys = Array.isArray(schema.primaryKey) ? schema.primaryKey : [];
  return [
    ...(fields.length === 0 ? [`${where}: no fields`] : []),
    ...keysOf(where, schema, SCHEMA),
    ...fields.flatMap((field, i) => fieldBreaches(`${where}.fields[${i}]`, field)),
    ...repeated(names).map((name) => `${where}: two fields are named ${name}`),
    ...keys.filter((key) => !names.includes(key)).map((key) => `${where}.primaryKey: no field ${key}`),
    ...repeated(keys).map((key) => `${where}.primaryKey: ${key} twice`),
  ];
}

const CONSTRAINTS: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  string: {
    required: flag,
    unique: flag,
    pattern: (value) => text(value) && isPattern(String(value)),
    enum: listOf(text),
    minLength: whole,
    maxLength: whole,
  },
  integer: { required: flag, unique: flag, enum: listOf(whole), minimum: whole, maximum: whole },
  number: { required: flag, unique: flag, enum: listOf(number), minimum: number, maximum: number },
};

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ["default", "email", "uri", "binary", "uuid"],
  integer: ["default"],
  number: ["default"],
};

function fieldBreaches(where: string, field: Thing): string[] {
  const type = String(field.type ?? "string");
  const rules = CONSTRAINTS[type];
  if (!rules) return [`${where}: type ${type}`];
  const constraints = (field.constraints ?? {}) as Thing;
  const unknown = Object.keys(constraints).filter((key) => !(key in rules));
  return [
    ...keysOf(where, field, {
      title: text,
      description: text,
      format: oneOf(...(FORMATS[type] ?? [])),
    }),
    ...(text(field.name) ? [] : [`${where}: no name`]),
    ...unknown.map((key) => `${where}.constraints: ${key} is not for a ${type}`),
    ...keysOf(`${where}.constraints`, constraints, rules),
  ];
}

/** The keys of a thing that are there and break their rule. */
const keysOf = (where: string, thing: Thing, rules: Readonly<Record<string, Rule>>): string[] =>
  Object.entries(rules)
    .filter(([key, rule]) => thing[key] !== undefined && !rule(thing[key]))
    .map(([key]) => `${where}.${key}: ${JSON.stringify(thing[key])}`);

const asList = (value: unknown): readonly Thing[] => (Array.isArray(value) ? value : []);

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
