import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Dataset } from "../../model/dataset.ts";
import type { RegionId } from "../../model/region.ts";
import { CopyText } from "../../parts/CopyText.tsx";
import { RoomWords } from "../../parts/room-words.tsx";
import { useView } from "../../state/use-view.ts";
import { LayerName } from "./LayerName.tsx";
import { ownFacts } from "./own-facts.ts";
import { summarizeOwn } from "./own-summary.ts";
import { type PassingLayer, usePassingLayers } from "./passing-layers.ts";
import { SHOWN_WORDS, useShownWords } from "./words.ts";

export interface OwnParagraphsProps {
  readonly whole: Dataset;
  /** `null`: the whole band. */
  readonly region: RegionId | null;
}

/** A paragraph for a report on each layer that is shown, as the filters of the page are set. */
export function OwnParagraphs(props: OwnParagraphsProps) {
  return (
    <RoomWords files={SHOWN_WORDS}>
      <Paragraphs {...props} />
    </RoomWords>
  );
}

function Paragraphs(props: OwnParagraphsProps) {
  const words = useShownWords();
  const { layers } = usePassingLayers();
  if (layers.length === 0) return null;
  return (
    <section className="yours-area yours-paragraphs">
      <h3>{words("report.heading")}</h3>
      {layers.map((one) => (
        <Paragraph key={one.layer.id} one={one} {...props} />
      ))}
    </section>
  );
}

function Paragraph({ one, whole, region }: OwnParagraphsProps & { one: PassingLayer }) {
  const i18n = useI18n();
  const words = useShownWords();
  const filter = useView();
  const speech = { i18n, words };
  const text = summarizeOwn(speech, ownFacts(one, { whole, filter, region }, speech)).join(" ");
  const what = one.layer.name;
  return (
    <div className="yours-paragraph">
      <h4>
        <LayerName layer={one.layer} />
      </h4>
      <blockquote>{text}</blockquote>
      <CopyText
        text={text}
        what={what}
        words={{
          button: words("copy.button"),
          name: words("copy.name", { what }),
          done: words("copy.done"),
          refused: words("copy.refused"),
        }}
      />
    </div>
  );
}
