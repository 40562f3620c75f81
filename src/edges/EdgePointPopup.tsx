import { useI18n } from "../i18n/i18n-context.tsx";
import type { EdgePoint } from "../model/band.ts";

/** The place in a few lines. */
export function EdgePointPopup({ point }: { point: EdgePoint }) {
  const { t } = useI18n();
  return (
    <p>
      <span className="quiet">{t(`edge.kind.${point.side}`)}</span>
      <br />
      {t(`edge.${point.basis}`)}
    </p>
  );
}
