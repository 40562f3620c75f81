import { useI18n } from "../i18n/i18n-context.tsx";
import { CODE_COLUMNS, CODED_SOURCES, PLACE_CODES } from "../model/place-codes.ts";
import type { MethodText } from "./load-method-text.ts";
import "./place-codes.css";

/** What the codes of public data sets become here: the table by which files are read. */
export function PlaceCodes({ words }: { words: MethodText["codes"] }) {
  const { n, km: writeKm } = useI18n();
  return (
    <table className="place-codes">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.code}</th>
          <th scope="col">{words.columns.becomes}</th>
          <th scope="col">{words.columns.why}</th>
        </tr>
      </thead>
      {CODED_SOURCES.map((source) => (
        <tbody key={source}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {source.toUpperCase()} <code dir="ltr">{CODE_COLUMNS[source]}</code>
            </th>
          </tr>
          {PLACE_CODES.filter(({ scheme }) => scheme === source).map(({ code, km, reason }) => (
            <tr key={code}>
              <th scope="row">{n(Number(code))}</th>
              <td>{km === null ? words.notPlaceable : words.circle.replace("{km}", writeKm(km))}</td>
              <td>{words.reasons[reason]}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
