import en from "./messages/en.json" with { type: "json" };
import type { PluralCategory } from "./plural.ts";

/** English is bundled: it is the type of the others, and what they fall back to. */
export const ENGLISH: Messages = en;

type EnglishMessages = typeof en;

/** `area.name`, as English has it. */
export type MessageKey = keyof EnglishMessages;

/** One text per plural category; `other` stands in for a category without one. */
export type PluralForms = { readonly other: string } & { readonly [Category in PluralCategory]?: string };

/** Texts of another language, with the keys of the English ones. */
export type TextsLike<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : PluralForms;
};

export type Messages = TextsLike<EnglishMessages>;
