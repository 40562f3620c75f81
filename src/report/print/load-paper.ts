import type { Reports } from "../../data/decode-reports.ts";
import {
  loadArticle,
  loadBasemap,
  loadReportProblems,
  loadReports,
  loadStatements,
} from "../../data/load.ts";
import { type FigureT, loadFigureWords } from "../../figure/words.ts";
import type { Lang } from "../../model/localized.ts";
import { type Basemap, type GroundPaths, groundPaths } from "../../picture/ground-paths.ts";

/** What the pages need besides what is on the screen. */
export interface Paper {
  readonly lang: Lang;
  readonly reports: Reports;
  readonly ground: GroundPaths;
  /** What the map says of events that are the reader's own. */
  readonly figureT: FigureT;
  /** Address of the relief; none where it could not be had, or is not wanted. */
  readonly relief: string | undefined;
}

/**
 * All that printing waits for. Rejects if a part cannot be had, but for the relief.
 */
export async function loadPaper(lang: Lang, wantsRelief: boolean): Promise<Paper> {
  const [reports, basemap, figureT, relief] = await Promise.all([
    loadReports(lang),
    loadBasemap(),
    loadFigureWords(lang),
    wantsRelief ? loadRelief() : undefined,
    loadTexts(lang),
  ]);
  return { lang, reports, figureT, ground: groundPaths(basemap as Basemap), relief };
}

/** What the details ask for by themselves, so that it is there at once when they are drawn. */
export const loadTexts = (lang: Lang): Promise<unknown> =>
  Promise.all([loadReports(lang), loadReportProblems(lang), loadArticle(), loadStatements()]);

/** The image that lies on the live map, decoded. */
async function loadRelief(): Promise<string | undefined> {
  const image = document.querySelector<SVGImageElement>("#ground [data-href]");
  const address = image?.dataset.href;
  if (!address) return undefined;
  const decoder = new Image();
  decoder.src = address;
  return decoder.decode().then(
    () => decoder.src,
    () => undefined,
  );
}
