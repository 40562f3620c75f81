/** Makes a model of what came from outside, or throws a `Mismatch`. What it makes is frozen. */
export type Decode<Model> = (value: unknown) => Model;

/** A value is not what it should be: what, and where in its file. */
export class Mismatch extends Error {
  where = "";

  constructor(expected: string, got: unknown) {
    super(`expected ${expected}, got ${brief(got)}`);
  }

  /** The same, seen from one step further out. */
  inside(step: string | number): this {
    const rest = this.where && !this.where.startsWith("[") ? `.${this.where}` : this.where;
    this.where = (typeof step === "number" ? `[${step}]` : step) + rest;
    return this;
  }
}

const LONGEST_SHOWN = 60;

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** Decodes what lies one step inside, and lets a mismatch tell the way there. */
export function decodeAt<Model>(step: string | number, decode: Decode<Model>, value: unknown): Model {
  try {
    return decode(value);
  } catch (error) {
    throw error instanceof Mismatch ? error.inside(step) : error;
  }
}

/** The own fields of an object: `__proto__` is a word like any other. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Mismatch("an object", value);
  return new Map(Object.entries(value));
}

/** For every field of a model the way to decode it; only an optional one may come to nothing. */
type Shape<Model> = {
  readonly [Key in keyof Model]-?: Decode<
    Record<never, never> extends Pick<Model, Key> ? Model[Key] | undefined : Model[Key]
  >;
};

/** An object with the fields of a shape. Others are left behind: a later version may have more. */
export function object<Model extends object>(shape: Shape<Model>): Decode<Model> {
  const decoders = Object.entries<Decode<unknown>>(shape);
  return (value) => {
    const fields = fieldsOf(value);
    const model: Record<string, unknown> = {};
    for (const [key, decode] of decoders) {
      const field = decodeAt(key, decode, fields.get(key));
      if (field !== undefined) model[key] = field;
    }
    return Object.freeze(model) as Model;
  };
}

/** A table by key. It inherits nothing, so that any word may be looked up in it. */
export function record<Key extends string, Model>(
  decodeKey: Decode<Key>,
  decode: Decode<Model>,
): Decode<Readonly<Record<Key, Model>>> {
  return (value) => {
    const table = Object.create(null);
    for (const [key, entry] of fieldsOf(value)) {
      table[decodeAt(key, decodeKey, key)] = decodeAt(key, decode, entry);
    }
    return Object.freeze(table);
  };
}

export function list<Model>(decode: Decode<Model>): Decode<readonly Model[]> {
  return (value) => Object.freeze(itemsOf(value).map((item, index) => decodeAt(index, decode, item)));
}

export interface Rows<Model> {
  readonly good: readonly Model[];
  readonly broken: readonly Mismatch[];
}

/** A list of which a broken row is left out and reported. */
export function sifted<Model>(decode: Decode<Model>): Decode<Rows<Model>> {
  return (value) => {
    const good: Model[] = [];
    const broken: Mismatch[] = [];
    for (const [index, item] of itemsOf(value).entries()) {
      try {
        good.push(decodeAt(index, decode, item));
      } catch (error) {
        if (!(error instanceof Mismatch)) throw error;
        broken.push(error);
      }
    }
    return { good: Object.freeze(good), broken };
  };
}

/** The same, but if all of its rows are broken, so is the list. */
export function rows<Model>(decode: Decode<Model>): Decode<Rows<Model>> {
  const sift = sifted(decode);
  return (value) => {
    const { good, broken } = sift(value);
    if (good.length === 0 && broken[0]) throw broken[0];
    return { good, broken };
  };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Mismatch("a list", value);
  return value;
}

export const orNull =
  <Model>(decode: Decode<Model>): Decode<Model | null> =>
  (value) =>
    value === null ? null : decode(value);

export const optional =
  <Model>(decode: Decode<Model>): Decode<Model | undefined> =>
  (value) =>
    value === undefined ? undefined : decode(value);
