import { useI18n } from "../i18n/i18n-context.tsx";
import type { Centre } from "../model/centre.ts";

export function CentreList({
  centres,
  onSelect,
}: {
  centres: readonly Centre[];
  onSelect: (id: string) => void;
}) {
  const { t, local, date } = useI18n();
  return (
    <section>
      <h3>{t("centre.list")}</h3>
      <ul className="thing-list">
        {centres.map((centre) => (
          <li key={centre.id}>
            <button type="button" className="text-button" onClick={() => onSelect(centre.id)}>
              {local(centre.name)}
            </button>
            <span className="quiet">
              {" "}
              {t("centre.opened")}: {date(centre.opened)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
