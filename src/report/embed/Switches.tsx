import { type ReactNode, useId } from "react";
import { LANG_NAMES } from "../../i18n/direction.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { type Dataset, datesOf } from "../../model/dataset.ts";
import { LANGS } from "../../model/localized.ts";
import { monthOf, monthsBetween } from "../../model/period.ts";
import { FRAME_PARTS, isPartShown, select, THEMES, type View } from "../../state/view.ts";
import { useWords } from "../words.ts";
import { type Choices, RATIOS, withPart } from "./choices.ts";
import { HEIGHTS, readHeight } from "./height.ts";

interface SwitchesProps {
  readonly whole: Dataset;
  /** As it is in the frame. */
  readonly view: View;
  readonly choices: Choices;
  readonly onView: (change: Partial<View>) => void;
  readonly onChoices: (change: Partial<Choices>) => void;
}

/** What can be said of the frame here; all else is as on the map beside. */
export function Switches(props: SwitchesProps) {
  const { whole, view, onView } = props;
  const { t, local } = useI18n();
  const words = useWords();
  return (
    <div className="embed-switches">
      <Choice
        label={words("embed.region")}
        value={view.region ?? ""}
        options={[
          ["", words("view.band")],
          ...whole.regions.map(({ id, name }) => [id, local(name)] as const),
        ]}
        onChoose={(id) => {
          const region = whole.regions.find((area) => area.id === id);
          onView({ ...select(region ? { kind: "region", id: region.id } : null), map: null });
        }}
      />
      <PeriodChoice {...props} />
      <Choice
        label={t("app.language")}
        value={view.lang}
        options={LANGS.map((lang) => [lang, LANG_NAMES[lang]] as const)}
        onChoose={(lang) => onView({ lang })}
      />
      <Choice
        label={t("app.theme")}
        value={view.theme}
        options={THEMES.map((theme) => [theme, t(`app.theme.${theme}`)] as const)}
        onChoose={(theme) => onView({ theme })}
      />
      <fieldset>
        <legend>{words("embed.parts")}</legend>
        {FRAME_PARTS.map((part) => (
          <Check
            key={part}
            label={words(`embed.parts.${part}`)}
            isOn={isPartShown(view, part)}
            onChange={(isOn) => onView({ frame: withPart(view, part, isOn) })}
          />
        ))}
        <Check
          label={words("embed.parts.timeline")}
          isOn={view.timeline}
          onChange={(timeline) => onView({ timeline })}
        />
      </fieldset>
      <SizeChoice {...props} />
    </div>
  );
}

function PeriodChoice({ whole, view, onView }: SwitchesProps) {
  const { date } = useI18n();
  const words = useWords();
  const dates = datesOf(whole.incidents);
  if (!dates) return null;
  const months = monthsBetween(monthOf(dates.from), monthOf(dates.to));
  const named = months.map((month) => [month, date(month)] as const);
  return (
    <>
      {(["from", "to"] as const).map((end) => (
        <Choice
          key={end}
          label={words(`embed.${end}`)}
          value={view[end] ?? ""}
          options={[
            ["", words(`embed.${end}.all`)] as const,
            ...named,
            // A link may name a month that has none.
            ...(view[end] && !months.includes(view[end]) ? [[view[end], date(view[end])] as const] : []),
          ]}
          onChoose={(month) => onView({ [end]: month || null })}
        />
      ))}
      {view.from && view.to && view.from > view.to && (
        <p className="embed-problem" role="alert">
          {words("embed.badPeriod", { from: date(view.from), to: date(view.to) })}
        </p>
      )}
    </>
  );
}

function SizeChoice({ choices, onChoices }: SwitchesProps) {
  const { n } = useI18n();
  const words = useWords();
  const height = useId();
  const problem = useId();
  const isBad = choices.sizeBy === "height" && readHeight(choices.height) === null;
  return (
    <fieldset>
      <legend>{words("embed.size")}</legend>
      {(["ratio", "height"] as const).map((kind) => (
        <label key={kind} className="embed-check">
          <input
            type="radio"
            name="embed-size"
            checked={choices.sizeBy === kind}
            onChange={() => onChoices({ sizeBy: kind })}
          />
          {words(`embed.size.${kind}`)}
        </label>
      ))}
      {choices.sizeBy === "ratio" ? (
        <Choice
          label={words("embed.ratio")}
          value={choices.ratio}
          options={RATIOS.map((ratio) => {
            const [width = 1, high = 1] = ratio.split(" / ").map(Number);
            return [ratio, words("embed.ratio.value", { width: n(width), height: n(high) })] as const;
          })}
          onChoose={(ratio) => onChoices({ ratio })}
        />
      ) : (
        <p className="embed-choice">
          <label htmlFor={height}>{words("embed.height")}</label>
          <input
            id={height}
            inputMode="numeric"
            dir="ltr"
            value={choices.height}
            aria-invalid={isBad}
            aria-describedby={isBad ? problem : undefined}
            onChange={({ target }) => onChoices({ height: target.value })}
          />
        </p>
      )}
      {isBad && (
        <p id={problem} className="embed-problem" role="alert">
          {words("embed.badHeight", {
            value: choices.height.slice(0, 20),
            least: n(HEIGHTS.least),
            greatest: n(HEIGHTS.greatest),
            usual: n(HEIGHTS.usual),
          })}
        </p>
      )}
    </fieldset>
  );
}

function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, name: ReactNode])[];
  onChoose: (value: Value) => void;
}) {
  const field = useId();
  return (
    <p className="embed-choice">
      <label htmlFor={field}>{label}</label>
      <select
        id={field}
        value={value}
        onChange={({ target }) => onChoose(options.find(([each]) => each === target.value)?.[0] ?? value)}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Check({
  label,
  isOn,
  onChange,
}: {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="embed-check">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
