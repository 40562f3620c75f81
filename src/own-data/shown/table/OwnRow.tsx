import { memo, type ReactNode } from "react";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { ROLES } from "../../../ui/table-roles.ts";
import type { JoinedEvents } from "../../count/joined-events.ts";
import { UNKNOWN_COUNT } from "../../model/event-columns.ts";
import { isoDateOf } from "../own-dates.ts";
import { useShownWords } from "../words.ts";
import { type OwnColumn, type OwnNames, weightOf } from "./sort-own-rows.ts";

interface OwnRowProps {
  readonly joined: JoinedEvents;
  readonly row: number;
  /** Among the rows of this part. */
  readonly index: number;
  /** Of the row among all, the headings being the first. */
  readonly number: number;
  /** From the top of the first row, in pixels. */
  readonly top: number;
  readonly names: OwnNames;
  readonly isChosen: boolean;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onChoose: () => void;
}

/** One event of the reader's. */
export const OwnRow = memo(
  function OwnRow({ joined, row, index, number, top, names, isChosen, measure, onChoose }: OwnRowProps) {
    const i18n = useI18n();
    const { t, date, km, percent, coordinates } = i18n;
    const words = useShownWords();
    const { events, join } = joined;
    const at = (column: { readonly [row: number]: number }) => column[row] as number;
    const iso = isoDateOf(events, row);
    const place = events.places[at(events.place)] || coordinates([at(events.lng), at(events.lat)]);
    const isCoarse = Number.isNaN(at(events.uncertaintyKm));
    const weight = weightOf(joined, row);
    const unknown = <span className="quiet">{t("incident.unknown")}</span>;
    return (
      <tr
        ref={measure}
        {...ROLES.row}
        aria-rowindex={number}
        data-index={index}
        className={isChosen ? "yours-chosen" : undefined}
        style={{ insetBlockStart: top }}
      >
        <Cell column="date">{iso === "" ? unknown : date(iso, "short")}</Cell>
        <th {...ROLES.rowHeading} className="yours-cell-place">
          <button
            type="button"
            className="text-button"
            aria-current={isChosen || undefined}
            onClick={onChoose}
          >
            <bdi>{place}</bdi>
          </button>
        </th>
        <Cell column="killed">
          <Killed least={at(events.killedMin)} most={at(events.killedMax)} />
        </Cell>
        <Cell column="uncertainty">
          {isCoarse ? <span className="quiet">{words("rows.coarse")}</span> : km(at(events.uncertaintyKm))}
        </Cell>
        <Cell column="region">
          {names.regions[at(join.region)] ?? <span className="quiet">{words("rows.noRegion")}</span>}
        </Cell>
        <Cell column="weight">{isCoarse ? unknown : percent(weight)}</Cell>
        <Cell column="band">{at(join.bandKm) === 0 ? words("rows.inside") : km(at(join.bandKm))}</Cell>
        <Cell column="centre">{names.centres[at(join.centre)] ?? unknown}</Cell>
        <Cell column="centreKm">{km(at(join.centreKm))}</Cell>
      </tr>
    );
  },
  (before, now) =>
    before.row === now.row &&
    before.joined === now.joined &&
    before.number === now.number &&
    before.top === now.top &&
    before.names === now.names &&
    before.isChosen === now.isChosen,
);

/** The label is seen where the headings are not; a screen reader has the headings everywhere. */
function Cell({ column, children }: { column: OwnColumn; children: ReactNode }) {
  const words = useShownWords();
  return (
    <td {...ROLES.cell} className={`yours-cell-${column}`}>
      {column !== "date" && (
        <span className="yours-cell-label" aria-hidden="true">
          {words(`rows.column.${column}`)}
        </span>
      )}
      {children}
    </td>
  );
}

function Killed({ least, most }: { least: number; most: number }) {
  const { t, range } = useI18n();
  if (most === UNKNOWN_COUNT) return <span className="quiet">{t("incident.unknown")}</span>;
  return range(Math.max(0, least), most);
}
