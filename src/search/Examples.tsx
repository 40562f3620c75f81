import { useWords } from "./words.ts";

/** One in each script and language, so that the reader sees that all of them will do. */
const EXAMPLES = [
  { lang: "en", text: "Makhmur" },
  { lang: "ar", text: "طوزخورماتو" },
  { lang: "ckb", text: "کەرکووک" },
  { lang: "ku-Latn", text: "Xaneqîn" },
] as const;

/** What an empty field says. */
export function Examples({ onExample }: { onExample: (query: string) => void }) {
  const t = useWords();
  return (
    <div className="search-hint">
      <p>{t("search.hint")}</p>
      <p className="search-examples">
        {t("search.examples")}
        {EXAMPLES.map(({ lang, text }) => (
          <button
            key={text}
            type="button"
            className="text-button"
            lang={lang}
            onClick={() => onExample(text)}
          >
            {text}
          </button>
        ))}
      </p>
    </div>
  );
}
