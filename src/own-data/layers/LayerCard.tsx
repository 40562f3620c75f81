import { useMemo, useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Dataset } from "../../model/dataset.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import type { Passing } from "../count/passing.ts";
import { correctionsOf, type Ground, importJobs, type Job } from "../import/import-jobs.ts";
import { JobBody } from "../import/JobCard.tsx";
import { useNoteText } from "../import/problem-text.ts";
import { swapCoordinates } from "../model/mapping.ts";
import { useWords } from "../words.ts";
import { BadRows } from "./BadRows.tsx";
import { HowRead } from "./HowRead.tsx";
import { LayerLook } from "./LayerLook.tsx";
import { LayerName } from "./LayerName.tsx";
import { LayerRows } from "./LayerRows.tsx";
import { layerCounts, NEAR_BAND_KM } from "./layer-counts.ts";
import { layerStore } from "./layer-store.ts";
import type { WholeLayer } from "./own-layer.ts";
import { RemoveButton } from "./RemoveButton.tsx";

/** A file on the map: how it looks, what is in it, how it was read. */
export function LayerCard({
  layer,
  passing,
  job,
  ground,
  dataset,
  onRemoved,
}: {
  layer: WholeLayer;
  /** The events that pass the map's filters; `null` where all do. */
  passing: Passing | null;
  /** By which it is read anew. */
  job: Job | undefined;
  ground: Ground;
  dataset: Dataset;
  onRemoved: () => void;
}) {
  const t = useWords();
  const { n } = useI18n();
  const noteText = useNoteText();
  const { read, joined } = layer;
  // To put a million rows in order takes a while: only for those who look at them.
  const [isRead, setIsRead] = useState(false);
  const counts = useMemo(() => layerCounts(joined, passing?.mask ?? null), [joined, passing]);
  const { troubles, notes, inspection, mapping } = read;
  const swap = () =>
    importJobs.again(
      layer,
      { corrections: correctionsOf(inspection), mapping: swapCoordinates(mapping) },
      ground,
    );
  return (
    <li className="own-card">
      <div className="own-head">
        <LayerName layer={layer} />
        {inspection.kind !== "other" && <span className="own-tag">{inspection.kind.toUpperCase()}</span>}
      </div>
      <LayerLook layer={layer} />
      <p>
        {passing
          ? t("layer.passing", { count: counts.events, all: n(joined.events.length) })
          : t("layer.events", { count: counts.events })}{" "}
        {t("layer.inside", { count: counts.inside })}{" "}
        {t("layer.near", { count: counts.near, km: n(NEAR_BAND_KM) })}{" "}
        {counts.notPlaceable > 0 && t("layer.notPlaceable", { count: counts.notPlaceable })}{" "}
        {passing && passing.undated > 0 && t("layer.undated", { count: passing.undated })}
      </p>
      {notes
        .filter(({ code }) => code !== "not-placeable")
        .map((note) => (
          <div key={note.code} className="own-note">
            <p>{noteText(note)}</p>
            {note.code === "swapped" && (
              <button type="button" className="own-button" onClick={swap}>
                {t("note.swap")}
              </button>
            )}
          </div>
        ))}
      {inspection.kind === "acled" && <p className="quiet">{t("layer.acled")}</p>}
      {job && <JobBody job={job} ground={ground} />}
      {layer.file ? (
        <Disclosure summary={t("read.heading")}>
          <HowRead layer={layer} ground={ground} />
        </Disclosure>
      ) : (
        <p className="quiet">{t("read.noFile")}</p>
      )}
      <Disclosure summary={t("layer.rows")} onOpen={() => setIsRead(true)}>
        {isRead && <LayerRows layer={layer} mask={passing?.mask ?? null} dataset={dataset} />}
      </Disclosure>
      {troubles.total > 0 && (
        <Disclosure summary={t("bad.heading", { count: troubles.total })}>
          <BadRows troubles={troubles} name={layer.name} />
        </Disclosure>
      )}
      <RemoveButton
        label={t("layer.remove")}
        sure={t("layer.removeSure")}
        onRemove={() => {
          layerStore.remove(layer.id);
          if (job) importJobs.drop(job.id);
          onRemoved();
        }}
      />
    </li>
  );
}
