import type { ReactNode } from "react";
import type { Month, Period } from "../model/period.ts";
import { Icon } from "../ui/Icon.tsx";
import type { CountWords } from "./count-words.ts";
import { CompareIcon, PauseIcon, PlayIcon } from "./icons.tsx";
import type { Playing } from "./use-playing.ts";
import { useWords } from "./words.ts";
import { YearPick } from "./YearPick.tsx";

/** What is shown, in words, and the ways to show something else. */
export function Controls({
  when,
  words,
  isOther,
  period,
  months,
  playing,
  onPeriod,
  onCompare,
  onClose,
  children,
}: {
  when: string;
  words: CountWords;
  /** Whether they tell of other events than the bars' own colours stand for. */
  isOther: boolean;
  period: Period;
  months: readonly Month[];
  playing: Playing;
  onPeriod: (period: Period) => void;
  onCompare: () => void;
  onClose: () => void;
  /** The way to the milestones. */
  children: ReactNode;
}) {
  const t = useWords();
  const isOpenPeriod = period.from === null && period.to === null;
  return (
    <div className="timeline-controls">
      <button
        type="button"
        className="timeline-button timeline-play"
        aria-label={t(playing.isPlaying ? "controls.pause" : "controls.play")}
        disabled={!playing.canPlay}
        onClick={playing.toggle}
        {...playing.button}
      >
        {playing.isPlaying ? <PauseIcon /> : <PlayIcon />}
      </button>
      <p className="timeline-summary">
        <strong className="timeline-when">{when}</strong>
        <span className="timeline-counts">
          <span className={isOther ? undefined : "timeline-key timeline-key-attacks"}>{words.attacks}</span>
          {words.killed && <span className="timeline-key timeline-key-killed">{words.killed}</span>}
          {words.unknown && <span className="timeline-key timeline-key-unknown">{words.unknown}</span>}
        </span>
      </p>
      <YearPick period={period} months={months} onPeriod={onPeriod} />
      {!isOpenPeriod && (
        <button
          type="button"
          className="timeline-button timeline-all"
          onClick={() => onPeriod({ from: null, to: null })}
        >
          {t("controls.all")}
        </button>
      )}
      {children}
      <button type="button" className="timeline-button timeline-compare" onClick={onCompare}>
        <CompareIcon />
        {t("controls.compare")}
      </button>
      <button
        type="button"
        className="timeline-button timeline-close"
        aria-label={t("controls.close")}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
