import type { I18n } from "../i18n/i18n.ts";
import type { ReportWords } from "./words.ts";

/** A language with the words of this room. */
export interface Speech {
  readonly i18n: I18n;
  readonly words: ReportWords;
}
