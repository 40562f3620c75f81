import { useI18n } from "../i18n/i18n-context.tsx";
import type { Problem } from "../model/problem.ts";
import { Notice } from "../ui/Notice.tsx";

/** What went wrong so far, until the reader has put it away. */
export function Notices({
  problems,
  onDismiss,
}: {
  problems: readonly Problem[];
  onDismiss: (problem: Problem) => void;
}) {
  const { t, problem: tell } = useI18n();
  if (problems.length === 0) return null;
  return (
    <section className="notices" aria-label={t("notice.heading")}>
      {problems.map((problem) => (
        <Notice
          key={JSON.stringify(problem)}
          text={tell(problem)}
          dismiss={{ label: t("app.dismiss"), onClick: () => onDismiss(problem) }}
        />
      ))}
    </section>
  );
}
