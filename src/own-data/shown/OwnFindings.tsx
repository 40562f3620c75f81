import { useMemo } from "react";
import { loadMilestones } from "../../data/load.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Milestone } from "../../model/milestone.ts";
import type { Rate } from "../../model/rate.ts";
import { LoadFailed } from "../../parts/LoadFailed.tsx";
import { RoomWords } from "../../parts/room-words.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { useOwnLayers } from "../layers/layer-store.ts";
import type { OwnLayer } from "../layers/own-layer.ts";
import { bandMonths, type OwnComparison } from "./before-after.ts";
import { LayerName, OwnInk } from "./LayerName.tsx";
import { type MilestoneCut, milestoneCuts } from "./milestone-cuts.ts";
import { NotAddedUp } from "./OwnArea.tsx";
import { SHOWN_WORDS, useShownWords } from "./words.ts";
import "./findings.css";

/** The reader's events in the band before and after each milestone, layer by layer. */
export function OwnFindings() {
  return (
    <RoomWords files={SHOWN_WORDS}>
      <Findings />
    </RoomWords>
  );
}

function Findings() {
  const words = useShownWords();
  const { layers, mode } = useOwnLayers();
  const milestones = useLoaded(loadMilestones);
  const shown = layers.filter(({ isShown }) => isShown);
  if (shown.length === 0 || milestones.state === "loading") return null;
  if (milestones.state === "failed") return <LoadFailed error={milestones.error} retry={milestones.retry} />;
  return (
    <section className="yours-area yours-findings">
      <h3>{words("mark.heading")}</h3>
      <NotAddedUp mode={mode} layers={shown.length} />
      <p>
        {words("mark.all")} {words("mark.month")}
      </p>
      <p className="yours-note">{words("mark.cause")}</p>
      {shown.map((layer) => (
        <OwnInk key={layer.id} colour={layer.colour} className="yours-layer">
          <h4>
            <LayerName layer={layer} />
          </h4>
          <LayerFindings layer={layer} milestones={milestones.value} />
        </OwnInk>
      ))}
    </section>
  );
}

function LayerFindings({
  layer: { joined },
  milestones,
}: {
  layer: OwnLayer;
  milestones: readonly Milestone[];
}) {
  const { period } = useI18n();
  const words = useShownWords();
  const months = useMemo(() => bandMonths(joined, null), [joined]);
  const cuts = useMemo(() => milestoneCuts(months, milestones), [months, milestones]);
  const { span, inNoMonth } = months;
  if (!span) return <p>{words("mark.noDates")}</p>;
  const covered = cuts.filter(({ found }) => typeof found !== "string");
  const uncovered = cuts.filter(({ found }) => typeof found === "string");
  return (
    <>
      <p className="yours-note">
        {words("mark.covers", { period: period(span.from, span.to) })}
        {inNoMonth > 0 && ` ${words("mark.inNoMonth", { count: inNoMonth })}`}
      </p>
      {covered.length > 0 && <CutTable cuts={covered} />}
      {uncovered.length > 0 && (
        <Disclosure summary={words("mark.outside")} open={covered.length === 0}>
          <ul className="yours-uncovered">
            {uncovered.map((cut) => (
              <li key={cut.month}>
                <CutName cut={cut} />
                <span className="quiet">
                  {" "}
                  ({words(cut.found === "nothing-before" ? "mark.nothingBefore" : "mark.nothingAfter")})
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function CutTable({ cuts }: { cuts: readonly MilestoneCut[] }) {
  const words = useShownWords();
  return (
    <table className="yours-cuts">
      <thead>
        <tr>
          <th scope="col">{words("mark.milestone")}</th>
          <th scope="col" className="number">
            {words("mark.before")}
          </th>
          <th scope="col" className="number">
            {words("mark.after")}
          </th>
          <th scope="col" className="number">
            {words("mark.change")}
          </th>
        </tr>
      </thead>
      <tbody>
        {cuts.map((cut) => (
          <tr key={cut.month}>
            <th scope="row">
              <CutName cut={cut} />
            </th>
            <CutNumbers found={cut.found as OwnComparison} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CutName({ cut: { month, titles } }: { cut: MilestoneCut }) {
  const { date, local } = useI18n();
  const words = useShownWords();
  const names = titles.map(local).reduce((first, last) => words("list.semicolon", { first, last }));
  return (
    <>
      <b>{date(month)}</b> <span className="yours-cut-titles">{names}</span>
    </>
  );
}

/** Rates below one a month are not nothing. */
const HUNDREDTHS = { maximumFractionDigits: 2 };

function CutNumbers({ found: { before, after, change, overlap } }: { found: OwnComparison }) {
  const { n, range, percent } = useI18n();
  const words = useShownWords();
  const rate = ({ expected, low, high }: Rate) => (
    <td className="number">
      {n(expected, HUNDREDTHS)} <span className="quiet">({range(low, high, HUNDREDTHS)})</span>
    </td>
  );
  return (
    <>
      {rate(before.perMonth)}
      {rate(after.perMonth)}
      <td className="number">
        {change === null
          ? words("mark.few")
          : words(change < 0 ? "mark.lower" : "mark.higher", { percent: percent(Math.abs(change)) })}
        {change !== null && overlap && " ≈"}
      </td>
    </>
  );
}
