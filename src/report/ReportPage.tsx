import { type ComponentType, lazy, Suspense } from "react";
import { RoomWords } from "../parts/room-words.tsx";
import { REPORT_PANELS, type ReportPanel } from "../state/view.ts";
import type { ReportProps } from "./report-props.ts";
import { REPORT_WORDS, useWords } from "./words.ts";
import "./report.css";

const page = (load: () => Promise<ComponentType<ReportProps>>) =>
  lazy(async () => ({ default: await load() }));

/** Each comes when it is first opened. */
const PAGES: Readonly<Record<ReportPanel, ComponentType<ReportProps>>> = {
  cite: page(async () => (await import("./cite/CitePage.tsx")).CitePage),
  embed: page(async () => (await import("./embed/EmbedPage.tsx")).EmbedPage),
  picture: page(async () => (await import("./picture/PicturePage.tsx")).PicturePage),
  data: page(async () => (await import("./data/DataPage.tsx")).DataPage),
};

/** The ways to take the map into a report: as words, in a frame, as a picture, as data. */
export function ReportPage({
  page,
  onPage,
  ...props
}: ReportProps & { page: ReportPanel; onPage: (page: ReportPanel) => void }) {
  const Page = PAGES[page];
  return (
    <RoomWords files={REPORT_WORDS}>
      <div className="report">
        <PageBar page={page} onPage={onPage} />
        <Suspense fallback={null}>
          <Page {...props} />
        </Suspense>
      </div>
    </RoomWords>
  );
}

function PageBar({ page, onPage }: { page: ReportPanel; onPage: (page: ReportPanel) => void }) {
  const words = useWords();
  return (
    <nav className="report-pages" aria-label={words("pages.heading")}>
      {REPORT_PANELS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === page ? "page" : undefined}
          onClick={() => onPage(name)}
        >
          {words(`pages.${name}`)}
        </button>
      ))}
    </nav>
  );
}
