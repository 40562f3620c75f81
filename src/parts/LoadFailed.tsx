import { DataError } from "../data/data-error.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { Notice } from "../ui/Notice.tsx";

/** A part whose data could not be loaded says which and offers to try again. */
export function LoadFailed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t, problem } = useI18n();
  const told = error instanceof DataError ? error.problem : { code: "part-missing" as const, values: {} };
  return <Notice text={problem(told)} action={{ label: t("app.retry"), onClick: retry }} />;
}
