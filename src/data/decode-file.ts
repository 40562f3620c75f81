import { DATA_FORMAT } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { DataError } from "./data-error.ts";
import { type Decode, Mismatch, object } from "./decoder.ts";

/** The text of a data file as a model, or a `DataError` with the one problem that was met first. */
export const decodeFile = <Model>(file: string, text: string, decode: Decode<Model>): Model =>
  decodeJson(file, text, (content) => {
    const { format } = head(content);
    if (format !== DATA_FORMAT) {
      const got = typeof format === "number" ? format : (JSON.stringify(format) ?? "nothing");
      throw new DataError({ code: "file-format", values: { file, expected: DATA_FORMAT, got } });
    }
    return decode(content);
  });

/** The same for a file whose layout is not ours to number. */
export function decodeJson<Model>(file: string, text: string, decode: Decode<Model>): Model {
  try {
    return decode(parseJson(text));
  } catch (error) {
    throw error instanceof Mismatch ? new DataError(fileBroken(file, error)) : error;
  }
}

export const fileBroken = (file: string, { where, message }: Mismatch): Problem => ({
  code: "file-broken",
  values: { file, where: where || "top level", what: message },
});

const head = object<{ format: unknown }>({ format: (value) => value });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Where a file broke off shows at its end; a page served in its place shows at its start.
    throw new Mismatch("JSON", text.startsWith("<") ? text : `…${text.slice(-40)}`);
  }
}
