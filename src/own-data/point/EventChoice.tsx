import { useI18n } from "../../i18n/i18n-context.tsx";
import type { OwnLayer } from "../layers/own-layer.ts";
import { useWords } from "../words.ts";
import { useKilledText } from "./EventLines.tsx";
import { eventFacts } from "./event-facts.ts";

/** More than these are better told apart by moving the map closer. */
const MOST_LISTED = 100;

/** The choice among events that share a mark, or among those of the window. */
export function EventChoice({
  layer,
  events,
  onOpen,
}: {
  layer: OwnLayer;
  events: Uint32Array;
  /** Of the place of an event in the list. */
  onOpen: (place: number) => void;
}) {
  const t = useWords();
  const { date, n } = useI18n();
  const killedText = useKilledText();
  const listed = events.subarray(0, MOST_LISTED);
  return (
    <>
      {events.length > listed.length && (
        <p className="quiet">{t("choice.first", { shown: n(listed.length), all: n(events.length) })}</p>
      )}
      <ul className="stack">
        {[...listed].map((event, place) => {
          const facts = eventFacts(layer.joined, event);
          const when = facts.date === null ? t("event.undated") : date(facts.date, "short");
          return (
            <li key={event}>
              <button type="button" className="text-button own-line-button" onClick={() => onOpen(place)}>
                {t("choice.event", { place: facts.place || t("event.unnamed"), when })}
              </button>{" "}
              <span className="quiet">
                {t("choice.killed", { killed: killedText(facts) })}
                {facts.category && <bdi> · {facts.category}</bdi>}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
