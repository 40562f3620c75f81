import { useI18n } from "./i18n/i18n-context.tsx";
import { IncidentStack } from "./incidents/IncidentPopup.tsx";
import type { Dataset } from "./model/dataset.ts";
import { thingLabel } from "./parts/things.ts";
import type { Selection } from "./state/view.ts";

/** The choice between things that share a spot: attacks, and what they may hide or be hidden by. */
export function StackLines({
  dataset,
  things,
  onChoose,
}: {
  dataset: Dataset;
  things: readonly Selection[];
  onChoose: (thing: Selection) => void;
}) {
  const i18n = useI18n();
  const others = things.filter(({ kind }) => kind !== "incident");
  const attacks = dataset.incidents.filter((attack) =>
    things.some(({ kind, id }) => kind === "incident" && id === attack.id),
  );
  return (
    <>
      {others.length > 0 && (
        <ul className="stack">
          {others.map((thing) => (
            <li key={`${thing.kind} ${thing.id}`}>
              <button type="button" className="text-button" onClick={() => onChoose(thing)}>
                {thingLabel(i18n, dataset, thing)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <IncidentStack incidents={attacks} onSelect={(id) => onChoose({ kind: "incident", id })} />
    </>
  );
}
