import type { Lang } from "../model/localized.ts";
import { isolateIn } from "./isolate.ts";
import { ENGLISH, type Messages, type PluralForms } from "./messages.ts";
import { formatNumber } from "./numbers.ts";
import { pluralCategory } from "./plural.ts";

/** What a message's `{name}` stands for. Numbers are formatted; a year or a date comes as a finished text. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A message with plural forms wants a `count`. */
type ValuesOf<Text> = Text extends string
  ? [values?: MessageValues]
  : [values: MessageValues & { readonly count: number }];

/** The text of a key in one language. */
export type TranslateOf<Texts> = <Key extends keyof Texts & string>(
  key: Key,
  ...values: ValuesOf<Texts[Key]>
) => string;

export type Translate = TranslateOf<Messages>;

/** `messages` may lack keys while a language is being translated: those are shown in English. */
export function createT(lang: Lang, messages: Partial<Messages>): Translate {
  const ownT = createTOf(lang, messages);
  const englishT = createTOf("en", ENGLISH);
  return (key, ...values) => (messages[key] === undefined ? englishT : ownT)(key, ...values);
}

/** The same for texts of their own, which are whole. */
export function createTOf<Texts>(lang: Lang, texts: Partial<Texts>): TranslateOf<Texts> {
  return (key, ...[values = {}]) => write(lang, (texts[key] ?? key) as string | PluralForms, values);
}

function write(lang: Lang, message: string | PluralForms, values: MessageValues): string {
  const text = typeof message === "string" ? message : chooseForm(lang, message, values.count);
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === "number" ? formatNumber(lang, value) : isolateIn(lang, value);
  });
}

function chooseForm(lang: Lang, forms: PluralForms, count: string | number | undefined): string {
  // The number that is shown decides: 0.98 is written 1, and so takes the form for one.
  const shown = Math.round(Number(count) * 10) / 10;
  return forms[pluralCategory(lang, shown)] ?? forms.other;
}
