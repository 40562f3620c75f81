import { useI18n } from "../i18n/i18n-context.tsx";
import { isReportPanel, type Panel } from "../state/view.ts";
import { Icon } from "../ui/Icon.tsx";

const PAGES = ["filter", "table", "article", "findings"] as const satisfies readonly Panel[];

/** The ways into the data: each opens a page in the panel, save for the timeline, which opens under the map. */
export function RoomBar({
  panel,
  timeline = false,
  onPanel,
  onTimeline,
}: {
  panel?: Panel;
  timeline?: boolean;
  onPanel?: (panel: Panel) => void;
  onTimeline?: (isOpen: boolean) => void;
}) {
  const { t } = useI18n();
  const page = (name: "search" | "own" | (typeof PAGES)[number]) => (
    <button
      key={name}
      type="button"
      aria-current={name === panel ? "page" : undefined}
      onClick={() => onPanel?.(name)}
    >
      <Icon name={name} />
      {t(`room.${name}`)}
    </button>
  );
  return (
    <nav className="room-bar" aria-label={t("room.heading")}>
      {page("search")}
      <button type="button" aria-pressed={timeline} onClick={() => onTimeline?.(!timeline)}>
        <Icon name="time" />
        {t("room.time")}
      </button>
      {PAGES.map(page)}
      {page("own")}
      <button
        type="button"
        aria-current={panel && isReportPanel(panel) ? "page" : undefined}
        onClick={() => onPanel?.("cite")}
      >
        <Icon name="report" />
        {t("room.report")}
      </button>
    </nav>
  );
}
