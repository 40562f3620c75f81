import { useI18n } from "../i18n/i18n-context.tsx";
import type { Month, Period } from "../model/period.ts";
import { Grip } from "./Grip.tsx";
import { type End, isWhole, moveEnd, moveSpan, type Span } from "./span.ts";
import { useBrushing } from "./use-brushing.ts";
import { useWords } from "./words.ts";

/**
 * Both ends of the period and the span between them, each a slider: dragged, or moved by keys. A press
 * beside them brings the nearer end, so that nothing needs to be dragged.
 */
export function Brush({
  months,
  period,
  span,
  when,
  shown,
  onSpan,
  onHover,
}: {
  months: readonly Month[];
  period: Period;
  span: Span;
  when: string;
  shown: string;
  onSpan: (span: Span) => void;
  /** Tells over which month a mouse stands. */
  onHover: (month: number | null) => void;
}) {
  const t = useWords();
  const { date } = useI18n();
  const pointer = useBrushing({ months, span, onSpan, onHover });
  const last = months.length - 1;
  const percent = (count: number) => (100 * count) / months.length;

  const end = (which: End, [least, most]: readonly [number, number]) => (
    <Grip
      grab={which}
      label={t(`brush.${which}`)}
      text={t("brush.value", { when: date(period[which] ?? months[span[which]] ?? ""), attacks: shown })}
      least={least}
      most={most}
      now={span[which]}
      style={{ "--at": percent(which === "from" ? span.from : span.to + 1) }}
      onMove={(to) => onSpan(moveEnd(span, which, to, months))}
    />
  );

  return (
    <div className="timeline-brush" role="group" aria-label={t("brush.label")} {...pointer}>
      {end("from", [0, span.to])}
      {!isWhole(span, months) && (
        <Grip
          grab="span"
          label={t("brush.span")}
          text={t("brush.value", { when, attacks: shown })}
          least={0}
          most={last - (span.to - span.from)}
          now={span.from}
          style={{
            insetInlineStart: `${percent(span.from)}%`,
            inlineSize: `${percent(span.to + 1 - span.from)}%`,
          }}
          onMove={(to) => onSpan(moveSpan(span, to - span.from, months))}
        />
      )}
      {end("to", [span.from, last])}
    </div>
  );
}
