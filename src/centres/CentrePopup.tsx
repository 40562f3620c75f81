import { useI18n } from "../i18n/i18n-context.tsx";
import type { Centre } from "../model/centre.ts";

/** The centre in a few lines, at its town. */
export function CentrePopup({ centre }: { centre: Centre }) {
  const { t, date } = useI18n();
  return (
    <p>
      <span className="quiet">{t(`centre.kind.${centre.role}`)}</span>
      <br />
      {t("centre.agreed")}: {date(centre.agreed)}
      <br />
      {t("centre.opened")}: {date(centre.opened)}
    </p>
  );
}
