import { loadStatements } from "../data/load.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { AreaId } from "../model/region.ts";
import type { Statement } from "../model/statement.ts";
import { LoadFailed } from "../parts/LoadFailed.tsx";
import { SourceLine } from "../parts/SourceList.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { useLoaded } from "../ui/use-loaded.ts";

/** What officials and reporters said of the gap, beside what the map measures. */
export function Statements({ area }: { area: AreaId }) {
  const loaded = useLoaded(loadStatements);
  if (loaded.state === "loading") return null;
  if (loaded.state === "failed") return <LoadFailed error={loaded.error} retry={loaded.retry} />;
  return <StatementsOn area={area} statements={loaded.value} />;
}

/** Those of an area, the widths first. */
export function StatementsOn({ area, statements }: { area: AreaId; statements: readonly Statement[] }) {
  const { t } = useI18n();
  const ofArea = statements.filter((statement) => statement.area === area);
  const widths = ofArea.filter(
    ({ about, width_km, length_km }) => about === "extent" && (width_km || length_km),
  );
  const rest = ofArea.filter((statement) => statement.about !== "context" && !widths.includes(statement));
  return (
    <>
      <section className="statements">
        <h3>{t("region.stated")}</h3>
        {widths.length === 0 ? (
          <p>{t("region.stated.none")}</p>
        ) : (
          <ul>
            {widths.map((statement) => (
              <StatementItem key={statement.id} statement={statement} />
            ))}
          </ul>
        )}
      </section>
      {rest.length > 0 && (
        <Disclosure summary={t("region.whoHeld")}>
          <ul className="statements">
            {rest.map((statement) => (
              <StatementItem key={statement.id} statement={statement} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function StatementItem({ statement }: { statement: Statement }) {
  const { t, local, kmRange, n } = useI18n();
  const { width_km, length_km, from, to, said_by, note, source } = statement;
  const extent = [
    width_km && t("region.stated.width", { range: kmRange(width_km.min ?? width_km.max, width_km.max) }),
    length_km && t("region.stated.length", { length: n(length_km) }),
  ].filter(Boolean);
  const between = local(to) ? t("region.stated.between", { from: local(from), to: local(to) }) : local(from);
  return (
    <li>
      {extent.length > 0 && <strong>{extent.join(", ")}</strong>}
      <span>{between}</span>
      {local(note) && <span className="quiet">{local(note)}</span>}
      <span className="credit">
        {local(said_by) && `${local(said_by)} · `}
        <SourceLine source={source} />
      </span>
    </li>
  );
}
