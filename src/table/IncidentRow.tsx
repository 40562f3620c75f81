import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Area } from "../model/dataset.ts";
import type { CountRange, Incident, IncidentReport } from "../model/incident.ts";
import type { RegionId } from "../model/region.ts";
import { PublisherLink } from "../parts/SourceList.tsx";
import { ROLES } from "../ui/table-roles.ts";
import type { Loaded } from "../ui/use-loaded.ts";
import type { Column } from "./columns.ts";
import { whereOf } from "./table-text.ts";
import type { DrawnRow } from "./use-drawn-rows.ts";
import { useWords } from "./words.ts";

export type LoadedReports = Loaded<Readonly<Record<string, IncidentReport>>>;

interface RowProps {
  readonly row: DrawnRow;
  readonly regions: readonly Area<RegionId>[];
  readonly reports: LoadedReports;
  readonly isChosen: boolean;
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  readonly onSelect: (id: string) => void;
}

/** One attack. */
export function IncidentRow({ row, regions, reports, isChosen, measure, onSelect }: RowProps) {
  const { incident, index, top } = row;
  const { local } = useI18n();
  return (
    <tr
      ref={measure}
      {...ROLES.row}
      aria-rowindex={index + 2}
      data-index={index}
      data-id={incident.id}
      className={isChosen ? "chosen" : undefined}
      style={top === null ? undefined : { insetBlockStart: top }}
    >
      <RowCells
        incident={incident}
        regions={regions}
        reports={reports}
        place={
          <button
            type="button"
            className="text-button"
            aria-current={isChosen || undefined}
            onClick={() => onSelect(incident.id)}
          >
            {local(incident.place)}
          </button>
        }
        sources={<Sources id={incident.id} reports={reports} />}
      />
    </tr>
  );
}

/** What a row tells; how its attack is opened and its sources are told depends on where it stands. */
export function RowCells({
  incident,
  regions,
  reports,
  place,
  sources,
}: Pick<RowProps, "regions" | "reports"> & {
  incident: Incident;
  place: ReactNode;
  sources: ReactNode;
}) {
  const { t, incidentDate } = useI18n();
  return (
    <>
      <Cell column="date">{incidentDate(incident, "short")}</Cell>
      <th {...ROLES.rowHeading} className="cell-place">
        {place}
        <Whereabouts incident={incident} reports={reports} />
      </th>
      <Cell column="type">{t(`attack_type.${incident.attack_type}`)}</Cell>
      <Cell column="target" isLabelled>
        {t(`target.${incident.target}`)}
      </Cell>
      <Cell column="killed" isLabelled>
        <People count={incident.killed} />
      </Cell>
      <Cell column="injured" isLabelled>
        <People count={incident.injured} />
      </Cell>
      <Cell column="band" isLabelled>
        <InGap incident={incident} regions={regions} />
      </Cell>
      <Cell column="attribution" isLabelled>
        {t(`attribution.${incident.attribution}`)}
      </Cell>
      <Cell column="confidence" isLabelled>
        {t(`confidence.${incident.confidence}`)}
      </Cell>
      <Cell column="sources" isLabelled>
        {sources}
      </Cell>
    </>
  );
}

/** The label is seen where the headings are not; a screen reader has the headings everywhere. */
function Cell({
  column,
  isLabelled = false,
  children,
}: {
  column: Column;
  isLabelled?: boolean;
  children: ReactNode;
}) {
  const words = useWords();
  return (
    <td {...ROLES.cell} className={`cell-${column}`}>
      {isLabelled && (
        <span className="cell-label" aria-hidden="true">
          {words(`column.${column}`)}
        </span>
      )}
      {children}
    </td>
  );
}

function Whereabouts({ incident, reports }: Pick<RowProps, "reports"> & { incident: Incident }) {
  const i18n = useI18n();
  const words = useWords();
  const { t, km } = i18n;
  const where = whereOf(incident, { i18n, reports: reports.state === "ready" ? reports.value : null });
  return (
    <>
      {where && (
        <span className="line quiet">
          {words("place.in", { district: where.district, governorate: where.governorate })}
        </span>
      )}
      <span className="line quiet">
        {words("place.within", {
          precision: t(`location_precision.${incident.location_precision}`),
          km: km(incident.uncertainty_km),
        })}
      </span>
    </>
  );
}

function People({ count }: { count: CountRange | null }) {
  const { t, range } = useI18n();
  const words = useWords();
  if (count === null) return <span className="quiet">{t("incident.unknown")}</span>;
  if (count.max === 0) return <span className="quiet">{words("cell.none")}</span>;
  return range(count.min, count.max);
}

function InGap({ incident, regions }: { incident: Incident; regions: readonly Area<RegionId>[] }) {
  const { t, local, percent, km } = useI18n();
  const words = useWords();
  const inside = regions
    .map(({ id, name }) => ({ id, name, share: incident.membership[id] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  if (inside.length === 0) {
    return <span className="quiet">{words("band.none", { km: km(incident.band_distance_km) })}</span>;
  }
  return inside.map(({ id, name, share }) => (
    <span className="share" key={id}>
      {t("incident.membership.item", {
        share: percent(share),
        region: local(name),
      })}
    </span>
  ));
}

function Sources({ id, reports }: { id: string; reports: LoadedReports }) {
  const { t } = useI18n();
  const words = useWords();
  if (reports.state === "loading") return <span className="quiet">{words("sources.loading")}</span>;
  if (reports.state === "failed") return <span className="quiet">{words("sources.missing")}</span>;
  const sources = reports.value[id]?.sources ?? [];
  if (sources.length === 0) return <span className="quiet">{t("incident.unknown")}</span>;
  return sources.map((source) => (
    <span className="source" key={`${source.publisher} ${source.url ?? ""}`}>
      <PublisherLink source={source} />
    </span>
  ));
}
