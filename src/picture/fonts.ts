import type { Lang } from "../model/localized.ts";

export const SERIF = "'Gap Serif', 'Gap Arabic', Georgia, 'Noto Naskh Arabic', serif";
const SANS = "'Gap Sans', 'Gap Arabic', 'Segoe UI', Roboto, 'Noto Sans Arabic', Tahoma, sans-serif";
/** Arabic first, so that digits and stops between Arabic words come from the same face. */
const ARABIC = "'Gap Arabic', 'Noto Naskh Arabic', 'Segoe UI', Tahoma, 'Gap Sans', sans-serif";

export const fontFor = (lang: Lang): string => (lang === "en" ? SANS : ARABIC);
