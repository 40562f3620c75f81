import { Notice } from "../../ui/Notice.tsx";
import { useSizeText } from "../room/size-text.ts";
import { useWords } from "../words.ts";
import { type Keeping, keeping } from "./keeping.ts";

/** Whether files are kept on the device, where, how large, and the way to delete them. */
export function KeepChoice({ now: { isOn, isRefused, kept, isOffered } }: { now: Keeping }) {
  const t = useWords();
  const size = useSizeText();
  return (
    <section className="own-keep">
      <label className="own-check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => (target.checked ? keeping.start() : void keeping.wipe())}
        />
        {t("keep.label")}
      </label>
      <p className="quiet">{t("keep.where")}</p>
      {isRefused && <Notice text={t("keep.refused")} />}
      <div className="own-actions" role="status">
        {kept.count > 0 && !isOffered && (
          <p>{t("keep.kept", { count: kept.count, size: size(kept.bytes) })}</p>
        )}
      </div>
      {kept.count > 0 && !isOffered && (
        <button type="button" className="own-button" onClick={() => void keeping.wipe()}>
          {t("keep.wipe")}
        </button>
      )}
    </section>
  );
}
