import { memo } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { countByYear, type MonthCount } from "../model/by-month.ts";
import { LIVE_INK } from "../model/palette.ts";
import { useCountWords } from "./count-words.ts";
import { useWords } from "./words.ts";

/*
 * The drawing is stretched to the strip: a month is 1 wide, everything together 100 high. Attacks grow
 * upwards from their ground, people killed downwards from theirs; below is where a figure is missing.
 */
const ATTACKS = { ground: 60, height: 58 };
const KILLED = { ground: 61, height: 34 };
const MISSING = { top: 97.5, height: 2.5 };
/** Between two bars. */
const GAP = 0.14;

/** Attacks and people killed month by month; a list of years in words for those who do not see it. */
export const Bars = memo(function Bars({ counts }: { counts: readonly MonthCount[] }) {
  const t = useWords();
  const { n, date } = useI18n();
  const wordsOf = useCountWords();
  const mostAttacks = Math.max(1, ...counts.map(({ attacks }) => attacks));
  const mostKilled = Math.max(1, ...counts.map(({ killed }) => killed?.max ?? 0));
  const attacksAt = (value: number) => ATTACKS.ground - (ATTACKS.height * value) / mostAttacks;
  const killedAt = (value: number) => KILLED.ground + (KILLED.height * value) / mostKilled;
  const draw = (bar: (count: MonthCount) => readonly [from: number, to: number] | null) =>
    counts.map((count, i) => boxPath(i, bar(count))).join("");
  const januaries = counts.flatMap(({ month }, i) => (i > 0 && month.endsWith("-01") ? [`M${i} 0V100`] : []));
  const ticks = [
    { value: tickBelow(mostAttacks), at: attacksAt(tickBelow(mostAttacks)) },
    { value: tickBelow(mostKilled), at: killedAt(tickBelow(mostKilled)) },
  ];
  return (
    <>
      <svg
        className="timeline-bars"
        viewBox={`0 0 ${counts.length} 100`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="timeline-rules" d={januaries.join("")} />
        <path className="timeline-rules" d={ticks.map(({ at }) => `M0 ${at}H${counts.length}`).join("")} />
        <path
          d={draw(({ attacks }) => [attacksAt(attacks), ATTACKS.ground])}
          fill={LIVE_INK.band}
          fillOpacity={0.8}
        />
        <path
          d={draw(({ killed }) => killed && [KILLED.ground, killedAt(killed.min)])}
          fill={LIVE_INK.attack}
          fillOpacity={0.75}
        />
        <path
          d={draw(({ killed }) => killed && [killedAt(killed.min), killedAt(killed.max)])}
          fill={LIVE_INK.attack}
          fillOpacity={0.35}
        />
        <path
          d={draw(({ unknown }) => (unknown > 0 ? [MISSING.top, MISSING.top + MISSING.height] : null))}
          fill={LIVE_INK.textQuiet}
        />
        <path className="timeline-ground" d={`M0 ${(ATTACKS.ground + KILLED.ground) / 2}H${counts.length}`} />
      </svg>
      {ticks.map(({ value, at }) => (
        <span key={at} className="timeline-tick" style={{ insetBlockStart: `${at}%` }} aria-hidden="true">
          {n(value)}
        </span>
      ))}
      <ul className="visually-hidden" aria-label={t("chart.label")}>
        {countByYear(counts).map((count) => {
          const { attacks, killed, unknown } = wordsOf(count);
          const line = t("chart.line", { when: date(count.year), attacks, killed });
          return <li key={count.year}>{unknown ? `${line} (${unknown})` : line}</li>;
        })}
      </ul>
    </>
  );
});

function boxPath(month: number, bar: readonly [from: number, to: number] | null): string {
  if (bar === null || bar[0] === bar[1]) return "";
  return `M${month + GAP} ${bar[0].toFixed(2)}V${bar[1].toFixed(2)}H${month + 1 - GAP}V${bar[0].toFixed(2)}z`;
}

/** The greatest round number that is not above a value. */
function tickBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 4, 2, 1].find((times) => times * power <= value) ?? 1);
}
