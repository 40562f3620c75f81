import { useI18n } from "../../i18n/i18n-context.tsx";
import { useSizeText } from "../room/size-text.ts";
import { useWords } from "../words.ts";
import { type Keeping, keeping } from "./keeping.ts";

/** What an earlier visit has left on the device: to be shown, or to be deleted. */
export function KeptOffer({ now, onPutAway }: { now: Keeping; onPutAway?: () => void }) {
  const t = useWords();
  const { t: common } = useI18n();
  const size = useSizeText();
  return (
    <section className="own-offer" aria-label={t("offer.label")}>
      <p>{t("offer.text", { count: now.kept.count, size: size(now.kept.bytes) })}</p>
      <div className="own-actions">
        <button type="button" className="own-button own-button-main" onClick={() => void keeping.show()}>
          {t("offer.show")}
        </button>
        <button type="button" className="own-button" onClick={() => void keeping.wipe()}>
          {t("offer.delete")}
        </button>
        {onPutAway && (
          <button type="button" className="own-button" onClick={onPutAway}>
            {common("app.dismiss")}
          </button>
        )}
      </div>
    </section>
  );
}
