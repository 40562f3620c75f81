/** The languages of the map, in the order in which the switch names them. */
export const LANGS = ["en", "ar", "ckb"] as const;
export type Lang = (typeof LANGS)[number];

/** One text in every language of the map. */
export type Localized = Readonly<Record<Lang, string>>;
