import { type ComponentType, lazy, Suspense, useState } from "react";
import { IS_SINGLE_FILE } from "../model/single-file.ts";
import { RoomWords } from "../parts/room-words.tsx";
import { REPORT_PANELS, type ReportPanel } from "../state/view.ts";
import { NotInOneFile } from "./NotInOneFile.tsx";
import type { ReportProps } from "./report-props.ts";
import { REPORT_WORDS, useWords } from "./words.ts";
import "./report.css";

const page = (load: () => Promise<ComponentType<ReportProps>>) =>
  lazy(async () => ({ default: await load() }));

/** Each comes when it is first opened. */
const PAGES: Readonly<Record<ReportPanel, ComponentType<ReportProps>>> = {
  cite: page(async () => (await import("./cite/CitePage.tsx")).CitePage),
  embed: IS_SINGLE_FILE
    ? () => <NotInOneFile why="embed.local" />
    : page(async () => (await import("./embed/EmbedPage.tsx")).EmbedPage),
  picture: IS_SINGLE_FILE
    ? () => <NotInOneFile why="picture.local" />
    : page(async () => (await import("./picture/PicturePage.tsx")).PicturePage),
  data: page(async () => (await import("./data/DataPage.tsx")).DataPage),
};

/** The ways to take the map into a report: as words, in a frame, as a picture, as data. */
export function ReportPage({ page, onPage, onPrint, ...props }: ReportProps & BarProps) {
  const Page = PAGES[page];
  return (
    <RoomWords files={REPORT_WORDS}>
      <div className="report">
        <PageBar page={page} onPage={onPage} onPrint={onPrint} />
        <Suspense fallback={null}>
          <Page {...props} />
        </Suspense>
      </div>
    </RoomWords>
  );
}

interface BarProps {
  readonly page: ReportPanel;
  readonly onPage: (page: ReportPanel) => void;
  /** Prepares all pages and opens the printer's dialog; ends when it is closed or the pages cannot be had. */
  readonly onPrint: () => Promise<void>;
}

function PageBar({ page, onPage, onPrint }: BarProps) {
  const words = useWords();
  const [isPreparing, setPreparing] = useState(false);

  async function print() {
    setPreparing(true);
    await onPrint();
    setPreparing(false);
  }

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
      <button type="button" className="report-print" disabled={isPreparing} onClick={print}>
        {words(isPreparing ? "print.preparing" : "print.button")}
      </button>
    </nav>
  );
}
