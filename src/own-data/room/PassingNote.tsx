import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Filter } from "../../model/filter.ts";
import { RoomWords } from "../../parts/room-words.tsx";
import { useOwnLayers } from "../layers/layer-store.ts";
import { LayerName } from "../shown/LayerName.tsx";
import { ownFilterOf, passingLayers } from "../shown/passing-layers.ts";
import { OWN_DATA_WORDS, useWords } from "../words.ts";
import { FilterNote } from "./FilterNote.tsx";

/** How many events of each file pass the page's filters, and which of these they do not know. */
export function PassingNote({ filter }: { filter: Filter }) {
  return (
    <RoomWords files={OWN_DATA_WORDS}>
      <Passing filter={filter} />
    </RoomWords>
  );
}

function Passing({ filter }: { filter: Filter }) {
  const { n } = useI18n();
  const t = useWords();
  const layers = passingLayers(useOwnLayers().layers, ownFilterOf(filter));
  if (layers.length === 0) return null;
  return (
    <>
      <ul className="yours-passing" role="status">
        {layers.map(({ layer, passing }) => (
          <li key={layer.id}>
            <LayerName layer={layer} />{" "}
            {t("layer.passing", { count: passing.count, all: n(layer.joined.events.length) })}
          </li>
        ))}
      </ul>
      <FilterNote filter={filter} />
    </>
  );
}
