import { useId } from "react";
import { FORMATS } from "../../figure/request.ts";
import { LANG_NAMES } from "../../i18n/direction.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { LANGS } from "../../model/localized.ts";
import { useWords } from "../words.ts";
import { type Choices, DPIS, inUnit, UNITS, widthLimits, widthMm } from "./choices.ts";

const SWITCHES = ["title", "legend", "locator", "transparent", "grey"] as const;

/** What can be chosen for a picture. */
export function PictureChoices({
  choices,
  hasMap,
  onChange,
}: {
  choices: Choices;
  hasMap: boolean;
  onChange: (change: Partial<Choices>) => void;
}) {
  const { t, n } = useI18n();
  const words = useWords();
  return (
    <form className="picture-choices" onSubmit={(event) => event.preventDefault()}>
      <Choose
        label={words("picture.format")}
        options={FORMATS.map((value) => ({ value, label: words(`picture.${value}`) }))}
        chosen={choices.format}
        onChoose={(format) => onChange({ format })}
      />
      <Width choices={choices} onChange={onChange} />
      {choices.format === "png" && (
        <Choose
          label={words("picture.dpi")}
          options={DPIS.map((dpi) => ({ value: String(dpi), label: n(dpi) }))}
          chosen={String(choices.dpi)}
          onChoose={(dpi) => onChange({ dpi: Number(dpi) })}
        />
      )}
      <Choose
        label={t("app.language")}
        options={LANGS.map((value) => ({ value, label: LANG_NAMES[value], lang: value }))}
        chosen={choices.lang}
        onChoose={(lang) => onChange({ lang })}
      />
      <Choose
        label={words("picture.colours")}
        options={(["light", "dark"] as const).map((value) => ({ value, label: t(`app.theme.${value}`) }))}
        chosen={choices.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      {hasMap && (
        <Choose
          label={words("picture.ground")}
          options={(["fitted", "map"] as const).map((value) => ({ value, label: words(`picture.${value}`) }))}
          chosen={choices.ground}
          onChoose={(ground) => onChange({ ground })}
        />
      )}
      <fieldset>
        <legend>{words("picture.parts")}</legend>
        {SWITCHES.map((part) => (
          <label key={part} className="picture-switch">
            <input
              type="checkbox"
              checked={choices[part]}
              onChange={({ target }) => onChange({ [part]: target.checked })}
            />
            {words(`picture.${part}`)}
          </label>
        ))}
      </fieldset>
    </form>
  );
}

/** The width and its unit; a width that is none is told below it. */
function Width({ choices, onChange }: { choices: Choices; onChange: (change: Partial<Choices>) => void }) {
  const { n } = useI18n();
  const words = useWords();
  const id = useId();
  const isBad = widthMm(choices) === null;
  const { least, greatest } = widthLimits(choices);
  return (
    <div className="picture-field">
      <label htmlFor={id}>{words("picture.width")}</label>
      <div className="picture-width">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          dir="ltr"
          autoComplete="off"
          value={choices.width}
          aria-invalid={isBad}
          aria-describedby={`${id}-told`}
          onChange={({ target }) => onChange({ width: target.value })}
        />
        <select
          aria-label={words("picture.unit")}
          value={choices.unit}
          onChange={({ target }) => {
            const unit = UNITS.find((one) => one === target.value);
            if (unit) onChange(inUnit(choices, unit));
          }}
        >
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {words(`picture.${unit}`)}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-told`} className="picture-bad" aria-live="polite">
        {isBad &&
          words("picture.width_bad", {
            ...{ least: n(least), greatest: n(greatest) },
            unit: words(`picture.${choices.unit}`),
          })}
      </p>
    </div>
  );
}

function Choose<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className="picture-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const option = options.find(({ value }) => value === target.value);
          if (option) onChoose(option.value);
        }}
      >
        {options.map(({ value, label: text, lang }) => (
          <option key={value} value={value} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
