import { useId } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useSizeText } from "../room/size-text.ts";
import { useWords } from "../words.ts";
import type { ImportProgress } from "../worker/own-reader.ts";
import { type Ground, importJobs, type Job } from "./import-jobs.ts";
import { MappingForm } from "./MappingForm.tsx";
import { useProblemText } from "./problem-text.ts";

/** A file on its way to the map: how far it has come, what the reader is asked, or why it cannot come. */
export function JobCard({ job, ground }: { job: Job; ground: Ground }) {
  const t = useWords();
  const heading = useId();
  return (
    <li className="own-card" aria-labelledby={heading}>
      <h3 id={heading}>
        <bdi>{job.name}</bdi>
      </h3>
      <JobBody job={job} ground={ground} />
      {job.state.kind === "waiting" && (
        <div className="own-actions">
          <p className="quiet">{t("job.waiting")}</p>
          <CancelButton job={job} />
        </div>
      )}
    </li>
  );
}

/** The same without its name, for a layer that is read anew. */
export function JobBody({ job, ground }: { job: Job; ground: Ground }) {
  const { state } = job;
  if (state.kind === "running") return <Running job={job} progress={state.progress} />;
  if (state.kind === "failed") return <Failed job={job} ground={ground} />;
  if (state.kind === "mapping")
    return (
      <MappingForm
        key={job.id}
        inspection={state.inspection}
        start={state.start}
        onMap={(mapping) => importJobs.answer(job.id, { mapping }, ground)}
        onCancel={() => importJobs.drop(job.id)}
      />
    );
  return null;
}

function CancelButton({ job }: { job: Job }) {
  const { t } = useI18n();
  const words = useWords();
  return (
    <button type="button" className="own-button" onClick={() => importJobs.drop(job.id)}>
      {job.state.kind === "failed" ? t("app.dismiss") : words("job.cancel")}
    </button>
  );
}

function Running({ job, progress }: { job: Job; progress: ImportProgress | null }) {
  const t = useWords();
  const { n } = useI18n();
  const size = useSizeText();
  const isJoining = progress?.phase === "joining";
  const left = progress?.secondsLeft ?? null;
  return (
    <div className="own-running">
      <progress
        aria-label={t(isJoining ? "job.joining" : "job.reading")}
        max={progress?.total || 1}
        value={progress ? (isJoining ? progress.total : progress.bytes) : undefined}
      />
      <div className="own-actions">
        <p className="quiet">
          {t(isJoining ? "job.joining" : "job.reading")}
          {progress && (
            <>
              {" "}
              {t(isJoining ? "job.rows" : "job.progress", {
                rows: n(progress.rows),
                done: size(progress.bytes),
                total: size(progress.total),
              })}{" "}
              {left !== null && t("job.left", { count: left })}
            </>
          )}
        </p>
        <CancelButton job={job} />
      </div>
    </div>
  );
}

function Failed({ job, ground }: { job: Job; ground: Ground }) {
  const t = useWords();
  const { t: common } = useI18n();
  const problemText = useProblemText();
  if (job.state.kind !== "failed") return null;
  const { problem } = job.state;
  const names = problem.code === "zip-choice" ? String(problem.values.names ?? "").split("\n") : [];
  const again = (part?: string) => {
    const corrections = part === undefined ? job.corrections : { ...job.corrections, part };
    importJobs.answer(job.id, { corrections }, ground);
  };
  return (
    <div className="own-failed" role="alert">
      <p>{problemText(problem)}</p>
      {job.layer !== null && <p>{t("job.asBefore")}</p>}
      <div className="own-actions">
        {names.filter(Boolean).map((name) => (
          <button key={name} type="button" className="own-button" onClick={() => again(name)}>
            <bdi>{name}</bdi>
          </button>
        ))}
        {job.asked && (
          <button type="button" className="own-button" onClick={() => importJobs.askAgain(job.id)}>
            {t("read.columns")}
          </button>
        )}
        {(problem.code === "file-gone" || problem.code === "worker-failed") && (
          <button type="button" className="own-button" onClick={() => again()}>
            {common("app.retry")}
          </button>
        )}
        <CancelButton job={job} />
      </div>
    </div>
  );
}
