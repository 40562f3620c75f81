/** Arabic-Indic (U+0660) and Persian (U+06F0) digits, and the Arabic decimal sign and thousands sign. */
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/;
const ALL_EASTERN = new RegExp(EASTERN, "g");

const western = (sign: string): string => {
  if (sign === "\u066b") return ".";
  if (sign === "\u066c") return "";
  return String((sign.codePointAt(0) ?? 0) & 0xf);
};

/** Marks of direction and breaking, no-break spaces: they are not seen. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]/g;
const SPACES = /[\u00a0\u202f\u2009]/g;

/** Most texts are in ASCII, without spaces around them. */
const IS_PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/** A short text with western digits, ordinary spaces and nothing unseen. */
export function plainText(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  const plain = text.replaceAll(UNSEEN, "").replaceAll(SPACES, " ").trim();
  return EASTERN.test(plain) ? plain.replaceAll(ALL_EASTERN, western) : plain;
}

/** Arabic letters that writers do not tell apart are made one, case is lost: for words that are looked up. */
export function plainWord(text: string): string {
  return plainText(text)
    .toLowerCase()
    .normalize("NFKC")
    .replaceAll(/[\u064b-\u0652\u0640]/g, "")
    .replaceAll(/[\u0623\u0625\u0622\u0671]/g, "\u0627")
    .replaceAll("\u0649", "\u064a")
    .replaceAll("\u0629", "\u0647")
    .replaceAll("\u06cc", "\u064a")
    .replaceAll("\u06a9", "\u0643");
}
