import { type FormEvent, useId, useState } from "react";
import type { Inspection } from "../model/inspection.ts";
import { ASSUMED_KM, type Mapping } from "../model/mapping.ts";
import { useWords } from "../words.ts";
import { ColumnSelect } from "./ColumnSelect.tsx";
import { FirstRows } from "./FirstRows.tsx";
import { type Draft, draftOf, mappingOf } from "./mapping-draft.ts";

/** Asks which columns of a file say what; filled in with what was guessed or is remembered. */
export function MappingForm({
  inspection,
  start,
  onMap,
  onCancel,
}: {
  inspection: Inspection;
  start: Mapping;
  onMap: (mapping: Mapping) => void;
  onCancel: () => void;
}) {
  const t = useWords();
  const [draft, setDraft] = useState<Draft>(() => draftOf(start));
  const [isTried, setTried] = useState(false);
  const change = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }));
  const mapping = mappingOf(draft, start);
  const missing = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (mapping) onMap(mapping);
  }

  const { columns } = inspection;
  const select = (
    key:
      | "latitude"
      | "longitude"
      | "pair"
      | "date"
      | "killedMin"
      | "killedMax"
      | "placeName"
      | "category"
      | "radius",
    label: string,
  ) => (
    <ColumnSelect
      label={label}
      columns={columns}
      value={draft[key]}
      onChoose={(column) => change({ [key]: column })}
      describedBy={isTried && !mapping ? missing : undefined}
    />
  );
  return (
    <form className="own-mapping" onSubmit={submit}>
      <p>{t("map.lead")}</p>
      <FirstRows inspection={inspection} />
      <fieldset>
        <legend>{t("map.where")}</legend>
        <label className="own-check">
          <input
            type="checkbox"
            checked={draft.isOneColumn}
            onChange={({ target }) => change({ isOneColumn: target.checked })}
          />
          {t("map.oneColumn")}
        </label>
        {draft.isOneColumn ? (
          <>
            {select("pair", t("map.pair"))}
            <label className="own-check">
              <input
                type="checkbox"
                checked={draft.longitudeFirst}
                onChange={({ target }) => change({ longitudeFirst: target.checked })}
              />
              {t("map.longitudeFirst")}
            </label>
          </>
        ) : (
          <div className="own-pair">
            {select("latitude", t("role.latitude"))}
            {select("longitude", t("role.longitude"))}
          </div>
        )}
        {select("radius", t("role.precision"))}
        {draft.radius === null ? (
          <label className="own-field">
            {t("map.assumed")}
            <input
              type="number"
              inputMode="decimal"
              min={0.1}
              max={200}
              step={0.1}
              required
              value={draft.assumedKm}
              placeholder={String(ASSUMED_KM)}
              onChange={({ target }) => change({ assumedKm: target.value })}
            />
          </label>
        ) : (
          <label className="own-field">
            {t("map.radiusIs")}
            <select
              value={draft.radiusIs}
              onChange={({ target }) => change({ radiusIs: target.value as Draft["radiusIs"] })}
            >
              {(["km", "words", "acled", "ucdp"] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {t(`map.radiusIs.${kind}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {select("placeName", t("role.place"))}
      </fieldset>
      <fieldset>
        <legend>{t("map.what")}</legend>
        {select("date", t("role.date"))}
        <div className="own-pair">
          {select("killedMin", t("role.killedMin"))}
          {select("killedMax", t("role.killedMax"))}
        </div>
        <p className="quiet">{t("map.killedNote")}</p>
        {draft.killedMin !== null && draft.killedMax === null && (
          <label className="own-check">
            <input
              type="checkbox"
              checked={draft.zeroIsUnknown}
              onChange={({ target }) => change({ zeroIsUnknown: target.checked })}
            />
            {t("map.zeroIsUnknown")}
          </label>
        )}
        {select("category", t("role.category"))}
      </fieldset>
      {isTried && !mapping && (
        <p id={missing} role="alert" className="own-missing">
          {t("map.missing")}
        </p>
      )}
      <p className="quiet">{t("map.remembered")}</p>
      <div className="own-actions">
        <button type="submit" className="own-button own-button-main">
          {t("map.go")}
        </button>
        <button type="button" className="own-button" onClick={onCancel}>
          {t("job.cancel")}
        </button>
      </div>
    </form>
  );
}
