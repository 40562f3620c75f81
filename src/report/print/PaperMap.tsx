import { withOwnPoints } from "../../figure/own-points.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { pictureWords } from "../../i18n/picture-words.ts";
import type { Dataset } from "../../model/dataset.ts";
import { PALETTES } from "../../model/palette.ts";
import { windowOf } from "../../picture/map-window.ts";
import { Picture } from "../../picture/Picture.tsx";
import { layOutPlate } from "../../picture/plate.ts";
import { viewFacts } from "../facts.ts";
import { filterTexts } from "../filter-words.ts";
import { pageAddress } from "../page-address.ts";
import type { ReportProps } from "../report-props.ts";
import { viewLink } from "../view-link.ts";
import { useWords } from "../words.ts";
import { placeOfChosen } from "./chosen.ts";
import type { Paper } from "./load-paper.ts";
import { seenBox } from "./seen-box.ts";

/** Pixels of CSS: what the margins leave of a sheet, less the lines below the map. */
const SHEETS = [
  { name: "a4", width: 703, height: 968 },
  { name: "letter", width: 725, height: 900 },
] as const;

/** The sheet is white by itself. */
const INK = { ...PALETTES.light, paper: "#fff" };

/** The first page: the view, drawn for the sheet. It is drawn for two, and the printer's sheet shows one. */
export function PaperMap({
  dataset,
  shown,
  whole,
  view,
  selection,
  own,
  paper,
}: ReportProps & {
  /** Without what is chosen, where the filters leave it out. */
  shown: Dataset;
  paper: Paper;
}) {
  const i18n = useI18n();
  const words = useWords();
  const region = selection?.kind === "region" ? selection.id : null;
  const isOn = (layer: (typeof view.layers)[number]) => view.layers.includes(layer);
  const facts = viewFacts({ shown, whole, filter: view }, region, paper.reports);
  const { months } = facts;
  const subtitle = [
    i18n.t("app.subtitle", { period: months ? i18n.period(months.from, months.to) : "" }),
    facts.passing === facts.all
      ? i18n.t("count.attacks", { count: facts.all })
      : i18n.t("shown.attacks", { count: facts.passing, all: i18n.n(facts.all) }),
    ...filterTexts({ i18n, words }, facts),
  ].reduce((first, last) => words("list.semicolon", { first, last }));
  const picture = {
    dataset: {
      ...dataset,
      incidents: isOn("attacks") && !own.isInstead ? dataset.incidents : [],
      centres: isOn("centres") ? dataset.centres : [],
    },
    words: {
      ...pictureWords(i18n, whole, { region: facts.region ?? undefined, until: view.to }),
      subtitle,
    },
    points: { layers: own.points, theme: "light" as const },
  };
  const screen = document.querySelector(".map-area")?.getBoundingClientRect();
  const boxFor = (width: number, height: number) =>
    seenBox(view.map, screen?.width ?? width, screen?.height ?? height);
  const wordsFor = (width: number, height: number) =>
    withOwnPoints({ i18n, figureT: paper.figureT }, picture.words, own.points, "light", (told) =>
      windowOf(layOutPlate(told, i18n.lang, width, height).map, boxFor(width, height)),
    );
  const link = viewLink(pageAddress(), view);
  return (
    <section className="paper-map">
      {SHEETS.map(({ name, width, height }) => (
        <div key={name} className={`paper-sheet paper-${name}`}>
          <Picture
            {...picture}
            words={wordsFor(width, height)}
            ground={paper.ground}
            relief={paper.relief}
            lang={i18n.lang}
            ink={INK}
            width={width}
            height={height}
            box={boxFor(width, height)}
            selected={region}
            marked={placeOfChosen(whole, selection)}
            id={`paper-${name}`}
          />
        </div>
      ))}
      <p className="paper-link">
        {words("print.view")}{" "}
        <a href={link} dir="ltr">
          {link}
        </a>
      </p>
    </section>
  );
}
