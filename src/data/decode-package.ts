import { type Decode, list, object, optional } from "./decoder.ts";
import { amount, text } from "./values.ts";

/** What a column of the table of attacks means, in English. */
export interface ColumnMeaning {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** The only ones that it can have; none where it is free. */
  readonly values: readonly string[];
}

/** What `datapackage.json` says of the published files, as far as the page tells it. */
export interface PackageFile {
  readonly resources: readonly { readonly path: string; readonly bytes: number }[];
  /** Of the table of attacks. */
  readonly columns: readonly ColumnMeaning[];
}

interface Field extends Omit<ColumnMeaning, "values"> {
  readonly constraints?: { readonly enum?: readonly string[] };
}

const field = object<Field>({
  name: text,
  type: text,
  description: text,
  constraints: optional(object<{ enum?: readonly string[] }>({ enum: optional(list(text)) })),
});

const descriptor = object<{
  resources: readonly {
    path: string;
    bytes: number;
    schema?: { fields: readonly Field[] };
  }[];
}>({
  resources: list(
    object<{ path: string; bytes: number; schema?: { fields: readonly Field[] } }>({
      path: text,
      bytes: amount,
      schema: optional(object<{ fields: readonly Field[] }>({ fields: list(field) })),
    }),
  ),
});

export const decodePackage: Decode<PackageFile> = (value) => {
  const { resources } = descriptor(value);
  const fields = resources.find(({ path }) => path === "incidents.csv")?.schema?.fields ?? [];
  return Object.freeze({
    resources: resources.map(({ path, bytes }) => ({ path, bytes })),
    columns: fields.map(({ name, type, description, constraints }) => ({
      name,
      type,
      description,
      values: constraints?.enum ?? [],
    })),
  });
};
