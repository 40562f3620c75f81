import { useI18n } from "../i18n/i18n-context.tsx";
import type { Milestone } from "../model/milestone.ts";
import { SourceLine } from "../parts/SourceList.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useWords } from "./words.ts";

/** What a milestone was; it has no details of its own elsewhere. */
export function ToldMilestone({ milestone, onClose }: { milestone: Milestone; onClose: () => void }) {
  const { local, date } = useI18n();
  const t = useWords();
  return (
    <section className="search-told" aria-live="polite">
      <h3>{local(milestone.title)}</h3>
      <p className="quiet">{date(milestone.date)}</p>
      <p>{local(milestone.summary)}</p>
      <p className="credit">
        <SourceLine source={milestone.source} />
      </p>
      <button type="button" className="icon-button" aria-label={t("search.closeTold")} onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
