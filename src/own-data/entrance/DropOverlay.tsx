import { useI18n } from "../../i18n/i18n-context.tsx";
import { useWords } from "../words.ts";

/** What the page says while a file is dragged over it. */
export function DropOverlay() {
  const t = useWords();
  const { lang, dir } = useI18n();
  return (
    <div className="own-overlay" lang={lang} dir={dir}>
      <p>
        <b>{t("drop.here")}</b>
        <br />
        {t("drop.stays")}
      </p>
    </div>
  );
}
