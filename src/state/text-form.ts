import type { Month } from "../model/period.ts";
import { LONGEST_QUERY } from "./view.ts";

/** How a value is written in a link. */
export interface TextForm<Value> {
  /** Never throws; `undefined` for a text that means no value. */
  readonly parse: (text: string) => Value | undefined;
  /** What can still be used of a text that `parse` refuses; the reader is told all the same. */
  readonly salvage?: (text: string) => Value | undefined;
  /** `null` for a value that a link says by leaving the key out. */
  readonly format: (value: Value) => string | null;
}

/** The same form, for a field that may also hold nothing. */
export function orNone<Value>(form: TextForm<Value>): TextForm<Value | null> {
  return {
    ...form,
    format: (value) => (value === null ? null : form.format(value)),
  };
}

export function oneOf<Choice extends string>(choices: readonly Choice[]): TextForm<Choice> {
  return {
    parse: (text) => choices.find((choice) => choice === text),
    format: (choice) => choice,
  };
}

/** A comma list of choices, in their own order; `none` for an empty one. */
export function someOf<Choice extends string>(choices: readonly Choice[]): TextForm<readonly Choice[]> {
  return {
    parse: (text) => {
      const named: readonly string[] = text === "none" ? [] : text.split(",");
      const chosen = choices.filter((choice) => named.includes(choice));
      return named.every((name) => chosen.some((choice) => choice === name)) ? chosen : undefined;
    },
    format: (chosen) => choices.filter((choice) => chosen.includes(choice)).join(",") || "none",
  };
}

/** A comma list of choices, in their own order; an empty one is left out. What is unknown in it is lost alone. */
export function anyOf<Choice extends string>(choices: readonly Choice[]): TextForm<readonly Choice[]> {
  const known = (text: string) => {
    const named = text.split(",");
    const chosen = choices.filter((choice) => named.includes(choice));
    return {
      chosen,
      isWhole: chosen.length > 0 && named.every((name) => chosen.some((one) => one === name)),
    };
  };
  return {
    parse: (text) => {
      const { chosen, isWhole } = known(text);
      return isWhole ? chosen : undefined;
    },
    salvage: (text) => known(text).chosen,
    format: (chosen) => choices.filter((choice) => chosen.includes(choice)).join(",") || null,
  };
}

/** `YYYY-MM` of a year that has four digits. */
export const month: TextForm<Month> = {
  parse: (text) => (/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined),
  format: (value) => value,
};

/** What was typed into the search, as it was typed. */
export const query: TextForm<string> = {
  parse: (text) => (text !== "" && text.length <= LONGEST_QUERY ? text : undefined),
  salvage: (text) => text.slice(0, LONGEST_QUERY),
  format: (text) => text || null,
};

/** Whether the thing exists is for the data to say; here only that it can be an id at all. */
export const id: TextForm<string> = {
  parse: (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined),
  format: (value) => value,
};

export const wholeNumber: TextForm<number> = {
  parse: (text) => (/^(0|[1-9]\d{0,2})$/.test(text) ? Number(text) : undefined),
  format: String,
};

/** A key without a value, or with `1`. */
export const flag: TextForm<boolean> = {
  parse: (text) => (text === "" || text === "1" ? true : undefined),
  format: (isSet) => (isSet ? "" : null),
};
