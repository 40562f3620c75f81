import { useI18n } from "../i18n/i18n-context.tsx";
import type { EdgePoint } from "../model/band.ts";
import { Excerpts } from "../parts/Excerpts.tsx";
import { SourceList } from "../parts/SourceList.tsx";

/** A place by which an edge was drawn: which side, on whose word. */
export function EdgePointDetails({ point }: { point: EdgePoint }) {
  const { t, local } = useI18n();
  return (
    <>
      <p className="quiet">{t(`edge.kind.${point.side}`)}</p>
      <p>{t(`edge.${point.basis}`)}</p>
      {local(point.note) && <p>{local(point.note)}</p>}
      <p className="quiet">{t("edge.history")}</p>
      {point.source && <SourceList sources={[point.source]} />}
      <Excerpts tag="withdrawal-2017" />
    </>
  );
}
