import { useMemo, useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { View } from "../../state/view.ts";
import { Notice } from "../../ui/Notice.tsx";
import { CopyText } from "../CopyText.tsx";
import type { OwnPoints, ReportProps } from "../report-props.ts";
import { useWords } from "../words.ts";
import { type Choices, firstChoices, requestOf } from "./choices.ts";
import { dotsOf, svgFile } from "./figure-file.ts";
import { PictureChoices } from "./PictureChoices.tsx";
import { SavePicture } from "./SavePicture.tsx";
import { useAddress } from "./use-address.ts";
import { type Drawing, useFigure } from "./use-figure.ts";
import "./picture.css";

/** The view as a figure: what it will look like, what can be chosen, and the file. */
export function PicturePage({ view, selection, own }: ReportProps) {
  const { lang, t } = useI18n();
  const words = useWords();
  const [chosen, setChosen] = useState<Partial<Choices>>({});
  const all: Choices = { ...firstChoices(lang), ...chosen };
  const choices: Choices = view.map ? all : { ...all, ground: "fitted" };
  const region = selection?.kind === "region" ? selection.id : null;
  const { drawing, isDrawing, hasFailed, retry } = useFigure(
    requestOf(choices, shownOf(view, own), region),
    own.points,
  );
  return (
    <div className="picture-page">
      <div className="picture-body">
        <div className="picture-shown">
          {hasFailed && (
            <Notice text={words("picture.failed")} action={{ label: t("app.retry"), onClick: retry }} />
          )}
          <Preview drawing={drawing} isDrawing={isDrawing} />
          {drawing && (
            <div className="picture-made">
              <Size drawing={drawing} />
              <SavePicture key={JSON.stringify(drawing.request)} drawing={drawing} isOld={isDrawing} />
            </div>
          )}
        </div>
        <PictureChoices
          choices={choices}
          hasMap={view.map !== null}
          onChange={(change) => setChosen({ ...chosen, ...change })}
        />
        {drawing && <InWords drawing={drawing} />}
      </div>
    </div>
  );
}

/** Where the reader's own events are seen instead of the attacks, these give way on the picture too. */
const shownOf = (view: View, { isInstead }: OwnPoints): View =>
  isInstead ? { ...view, layers: view.layers.filter((layer) => layer !== "attacks") } : view;

/** The picture for those who do not see it. */
function InWords({ drawing }: { drawing: Drawing }) {
  const words = useWords();
  const { alt } = drawing.figure;
  return (
    <section>
      <h3>{words("picture.alt")}</h3>
      <p className="picture-note">{words("picture.alt_note")}</p>
      <p className="citation" lang={drawing.request.view.lang} dir={dirOf(drawing)}>
        {alt}
      </p>
      <CopyText text={alt} what={words("picture.alt")} />
    </section>
  );
}

const dirOf = ({ request }: Drawing) => (request.view.lang === "en" ? "ltr" : "rtl");

function Preview({ drawing, isDrawing }: { drawing: Drawing | null; isDrawing: boolean }) {
  const words = useWords();
  const svg = drawing?.figure.svg;
  const address = useAddress(useMemo(() => (svg === undefined ? null : svgFile(svg)), [svg]));
  return (
    <div className="picture-preview" aria-busy={isDrawing}>
      {drawing && address && (
        <img
          className={drawing.request.parts.paper ? undefined : "picture-clear"}
          src={address}
          alt={drawing.figure.alt}
          lang={drawing.request.view.lang}
          width={Math.round(drawing.figure.widthMm * 10)}
          height={Math.round(drawing.figure.heightMm * 10)}
        />
      )}
      <p className="picture-wait" role="status">
        {isDrawing && words("picture.drawing")}
      </p>
    </div>
  );
}

/** How large it is on paper, and in dots or bytes. */
function Size({ drawing }: { drawing: Drawing }) {
  const { n } = useI18n();
  const words = useWords();
  const { figure, request } = drawing;
  const onPaper = words("picture.size", {
    width: n(Math.round(figure.widthMm)),
    height: n(Math.round(figure.heightMm)),
  });
  const { width, height } = dotsOf(drawing);
  const within =
    request.format === "png"
      ? words("picture.dots", { width: n(width), height: n(height) })
      : words("picture.kilobytes", { size: n(Math.round(svgFile(figure.svg).size / 1000)) });
  return <p className="picture-size">{words("list.semicolon", { first: onPaper, last: within })}</p>;
}
