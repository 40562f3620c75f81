import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Centre } from "../../model/centre.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { OwnLayer } from "../layers/own-layer.ts";
import { isWhole } from "../layers/own-layer.ts";
import { useWords } from "../words.ts";
import { type EventFacts, eventFacts } from "./event-facts.ts";
import { RecordFields } from "./RecordFields.tsx";

/** What is known of one event of the reader's, at its place. */
export function EventLines({
  layer,
  event,
  dataset,
  centres,
}: {
  layer: OwnLayer;
  event: number;
  dataset: Dataset;
  /** Those that were joined, in their order. */
  centres: readonly Centre[];
}) {
  const t = useWords();
  const i18n = useI18n();
  const { local, km } = i18n;
  const facts = eventFacts(layer.joined, event);
  const centre = centres[facts.centre];
  const nameOf = (id: string): string => {
    const region = dataset.regions.find((area) => area.id === id);
    return region ? local(region.name) : id;
  };
  const lines: readonly (readonly [string, string])[] = [
    [i18n.t("incident.when"), facts.date === null ? t("event.undated") : i18n.date(facts.date)],
    ...(facts.category ? [[t("role.category"), facts.category] as const] : []),
    [i18n.t("incident.killed"), useKilledText()(facts)],
    [t("event.region"), facts.region ? nameOf(facts.region) : t("event.noRegion")],
    ...(facts.shares.some(({ share }) => share < 0.995)
      ? [[t("event.chance"), facts.shares.map(chanceText).join(" · ")] as const]
      : []),
    [t("event.band"), facts.bandKm === 0 ? t("event.inside") : t("event.off", { km: km(facts.bandKm) })],
    ...(centre
      ? [
          [
            i18n.t("incident.nearest.label"),
            t("event.centre", { town: local(centre.town), km: km(facts.centreKm) }),
          ] as const,
        ]
      : []),
    [t("event.file"), layer.name],
  ];
  return (
    <>
      <p className="quiet">{t("event.somewhere", { km: km(facts.uncertaintyKm) })}</p>
      <dl className="own-event">
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {layer.kind === "acled" && <p className="quiet">{t("event.acled")}</p>}
      {isWhole(layer) && <RecordFields key={`${layer.id} ${event}`} layer={layer} record={facts.record} />}
    </>
  );

  function chanceText({ region, share }: EventFacts["shares"][number]): string {
    return i18n.t("incident.membership.item", { share: i18n.percent(share), region: nameOf(region) });
  }
}

/** Killed, as a range; what is not known is not zero. */
export function useKilledText(): (facts: Pick<EventFacts, "killed">) => string {
  const t = useWords();
  const { range } = useI18n();
  return ({ killed }) => (killed ? range(killed.min, killed.max) : t("event.unknown"));
}
