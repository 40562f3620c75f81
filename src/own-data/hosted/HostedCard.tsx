import { LayerLook } from "../layers/LayerLook.tsx";
import { LayerName } from "../layers/LayerName.tsx";
import type { OwnLayer } from "../layers/own-layer.ts";
import { RemoveButton } from "../layers/RemoveButton.tsx";
import { useWords } from "../words.ts";
import { hostedLayers, type OpenHosted } from "./hosted-layers.ts";
import { costSentence, problemSentence } from "./hosted-words.ts";

/** A hosted file on the map: how it looks, what of it is there, what that cost. */
export function HostedCard({
  one: { id, hosted, shown },
  layer,
}: {
  one: OpenHosted;
  /** Its layer, once the first events have come. */
  layer: OwnLayer | undefined;
}) {
  const t = useWords();
  const { total } = hosted;
  return (
    <li className="own-card">
      <div className="own-head">
        {layer ? <LayerName layer={layer} /> : <h3>{hosted.name}</h3>}
        {hosted.kind !== "other" && <span className="own-tag">{hosted.kind.toUpperCase()}</span>}
      </div>
      {layer && <LayerLook layer={layer} />}
      <p role="status">
        {total !== null && t("hosted.events", { count: total })}{" "}
        {(shown === null || shown.isLoading) && t("hosted.loading")}{" "}
        {shown && !shown.isWhole && shown.events && t("hosted.partial", { count: shown.events.length })}
      </p>
      {shown?.problem && <p className="hosted-problem">{problemSentence(t, shown.problem)}</p>}
      <p className="quiet">
        {t("hosted.notCounted")} {shown && costSentence(t, shown)}
      </p>
      <RemoveButton
        label={t("layer.remove")}
        sure={t("layer.removeSure")}
        onRemove={() => hostedLayers.close(id)}
      />
    </li>
  );
}
