import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Dataset } from "../model/dataset.ts";
import type { Filter } from "../model/filter.ts";
import { RoomWords } from "../parts/room-words.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import type { Passing } from "./count/passing.ts";
import { inbox } from "./entrance/inbox.ts";
import { HostedCard } from "./hosted/HostedCard.tsx";
import { HostedForm } from "./hosted/HostedForm.tsx";
import { hostedLayers, useHostedLayers } from "./hosted/hosted-layers.ts";
import { importJobs, useImportJobs } from "./import/import-jobs.ts";
import { JobCard } from "./import/JobCard.tsx";
import { groundOf } from "./join/ground-of.ts";
import { KeepChoice } from "./keep/KeepChoice.tsx";
import { KeptOffer } from "./keep/KeptOffer.tsx";
import { keeping, useKeeping } from "./keep/keeping.ts";
import { LayerCard } from "./layers/LayerCard.tsx";
import { useOwnLayers } from "./layers/layer-store.ts";
import { ModeChoice } from "./layers/ModeChoice.tsx";
import { isWhole, type WholeLayer } from "./layers/own-layer.ts";
import { FileButton } from "./room/FileButton.tsx";
import { FilterNote } from "./room/FilterNote.tsx";
import { ownFilterOf, passingOf } from "./shown/passing-layers.ts";
import { OWN_DATA_WORDS, useWords } from "./words.ts";
import "./entrance/entrance.css";
import "./own-data.css";

interface OwnPageProps {
  /** All there is. */
  readonly dataset: Dataset;
  readonly filter: Filter;
}

/** The reader's own events: brought from files, seen against the band, and never sent anywhere. */
export function OwnPage(props: OwnPageProps) {
  return (
    <RoomWords files={OWN_DATA_WORDS}>
      <OwnEvents {...props} />
    </RoomWords>
  );
}

function OwnEvents({ dataset, filter }: OwnPageProps) {
  const t = useWords();
  const ground = useMemo(() => groundOf(dataset), [dataset]);
  const jobs = useImportJobs();
  const { layers, mode } = useOwnLayers();
  const kept = useKeeping();
  const hosted = useHostedLayers();
  const top = useRef<HTMLDivElement>(null);
  const pasted = t("paste.name");
  useEffect(() => void keeping.look(), []);
  useEffect(
    function takeFiles() {
      const take = () =>
        importJobs.add(
          inbox.take().map(({ file, name }) => ({ file, name: name ?? pasted })),
          ground,
        );
      take();
      return inbox.subscribe(take);
    },
    [ground, pasted],
  );
  const isEmpty = jobs.length === 0 && layers.length === 0;
  const ownFilter = ownFilterOf(filter);
  return (
    <div className="own" ref={top} tabIndex={-1}>
      {isEmpty && <p>{t("lead")}</p>}
      {kept.isOffered && <KeptOffer now={kept} />}
      {isEmpty && (
        <>
          <FileButton isFirst />
          <p className="quiet">
            {t("choose.or")} {t("choose.formats")}
          </p>
        </>
      )}
      <Told layers={layers.length} last={layers.at(-1)?.name ?? ""} />
      <ul className="own-cards">
        {jobs
          .filter(({ layer }) => layer === null)
          .map((job) => (
            <JobCard key={job.id} job={job} ground={ground} />
          ))}
        {layers.filter(isWhole).map((layer) => (
          <LayerCard
            key={layer.id}
            layer={layer}
            passing={partOf(layer, passingOf(layer.joined, ownFilter))}
            job={jobs.find((job) => job.layer === layer.id)}
            ground={ground}
            dataset={dataset}
            onRemoved={() => focus(top)}
          />
        ))}
        {hosted.map((one) => (
          <HostedCard key={one.id} one={one} layer={layers.find(({ id }) => id === one.id)} />
        ))}
      </ul>
      {layers.length > 0 && (
        <>
          <FilterNote filter={filter} />
          <ModeChoice mode={mode} />
        </>
      )}
      {!isEmpty && <FileButton isFirst={false} />}
      <Disclosure summary={t("hosted.heading")}>
        <p className="quiet">{t("hosted.lead")}</p>
        <HostedForm onOpen={(layer) => hostedLayers.open(layer, ground)} />
      </Disclosure>
      {(layers.length > 0 || (kept.kept.count > 0 && !kept.isOffered)) && <KeepChoice now={kept} />}
    </div>
  );
}

/** `null` where all events pass. */
const partOf = ({ joined }: WholeLayer, passing: Passing): Passing | null =>
  passing.count === joined.events.length ? null : passing;

/** What had the focus is gone. */
const focus = (element: RefObject<HTMLElement | null>): void =>
  void requestAnimationFrame(() => element.current?.focus());

/** Says to those who do not see it that a file has come onto the map. */
function Told({ layers, last }: { layers: number; last: string }) {
  const t = useWords();
  const [before, setBefore] = useState(layers);
  const [text, setText] = useState("");
  if (layers !== before) {
    setBefore(layers);
    setText(layers > before ? t("told.added", { name: last }) : t("told.removed"));
  }
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
