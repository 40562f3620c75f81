import { useI18n } from "../i18n/i18n-context.tsx";
import { type EdgePoint, SIDES } from "../model/band.ts";
import { Disclosure } from "../ui/Disclosure.tsx";

export function EdgePointList({
  points,
  onSelect,
}: {
  points: readonly EdgePoint[];
  onSelect: (id: string) => void;
}) {
  const { t, local } = useI18n();
  return (
    <section>
      <h3>{t("edge.list")}</h3>
      {SIDES.map((side) => (
        <Disclosure key={side} summary={t(`edge.kind.${side}`)}>
          <ul className="thing-list">
            {points
              .filter((point) => point.side === side)
              .map((point) => (
                <li key={point.id}>
                  <button type="button" className="text-button" onClick={() => onSelect(point.id)}>
                    {local(point.place)}
                  </button>
                  <span className="quiet"> {t(`edge.${point.basis}`)}</span>
                </li>
              ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}
