import { correctionsOf, type Ground, importJobs } from "../import/import-jobs.ts";
import {
  type Corrections,
  DATE_ORDERS,
  DECIMALS,
  DELIMITERS,
  ENCODINGS,
  type Encoding,
  type Finding,
  type Findings,
} from "../model/finding.ts";
import type { Mapping } from "../model/mapping.ts";
import { useWords } from "../words.ts";
import type { WholeLayer } from "./own-layer.ts";

const DELIMITER_NAMES = { ",": "comma", "\t": "tab", ";": "semicolon", "|": "bar" } as const;

const EXAMPLES = { point: "35.47", comma: "35,47" } as const;

const ENCODING_NAMES = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-1256": "Windows-1256",
} as const;

/** Which of these decide what the columns are, so that a mapping does not outlive them. */
const MAKE_COLUMNS: readonly (keyof Findings)[] = ["delimiter", "header", "part", "format", "packing"];

/** What was found out about how a file is written; each can be said otherwise, which reads the file anew. */
export function HowRead({ layer, ground }: { layer: WholeLayer; ground: Ground }) {
  const t = useWords();
  const { inspection, mapping } = layer.read;
  const { findings, parts, kind } = inspection;
  const encodingName = (encoding: Encoding): string =>
    encoding === "windows-1256"
      ? t("encoding.arabic", { name: ENCODING_NAMES[encoding] })
      : ENCODING_NAMES[encoding];
  const isText = findings.format.value === "delimited";

  function correct(correction: Corrections) {
    const corrections = { ...correctionsOf(inspection), ...correction };
    const isSameColumns = !Object.keys(correction).some((key) =>
      MAKE_COLUMNS.includes(key as keyof Findings),
    );
    const kept: Mapping | null = isSameColumns ? mapping : null;
    importJobs.again(layer, { corrections, mapping: kept }, ground);
  }

  return (
    <div className="own-how">
      <p>
        {t(`kind.${kind}`)} {t("read.format", { format: t(`format.${findings.format.value}`) })}
      </p>
      {parts.length > 1 && (
        <Choice
          label={t("finding.part")}
          finding={findings.part}
          choices={parts.map((part) => [part, part])}
          onChoose={(part) => correct({ part })}
        />
      )}
      {findings.encoding.why !== "no-matter" && (
        <Choice
          label={t("finding.encoding")}
          finding={findings.encoding}
          choices={ENCODINGS.map((encoding) => [encoding, encodingName(encoding)])}
          onChoose={(encoding) => correct({ encoding })}
        />
      )}
      {isText && (
        <>
          <Choice
            label={t("finding.delimiter")}
            finding={findings.delimiter}
            choices={DELIMITERS.map((value) => [value, t(`delimiter.${DELIMITER_NAMES[value]}`)])}
            onChoose={(delimiter) => correct({ delimiter })}
          />
          <Choice
            label={t("finding.header")}
            finding={{ ...findings.header, value: findings.header.value ? "yes" : "no" }}
            choices={(["yes", "no"] as const).map((value) => [value, t(`header.${value}`)])}
            onChoose={(value) => correct({ header: value === "yes" })}
          />
          <Choice
            label={t("finding.decimal")}
            finding={findings.decimal}
            choices={DECIMALS.map((value) => [value, t(`decimal.${value}`, { example: EXAMPLES[value] })])}
            onChoose={(decimal) => correct({ decimal })}
          />
        </>
      )}
      <Choice
        label={t("finding.dateOrder")}
        finding={findings.dateOrder}
        choices={DATE_ORDERS.map((order) => [order, t(`dateOrder.${order}`)])}
        onChoose={(dateOrder) => correct({ dateOrder })}
      />
      <button type="button" className="own-button" onClick={() => importJobs.ask(layer)}>
        {t("read.columns")}
      </button>
    </div>
  );
}

function Choice<Value extends string>({
  label,
  finding,
  choices,
  onChoose,
}: {
  label: string;
  finding: Finding<Value>;
  choices: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}) {
  const t = useWords();
  return (
    <label className="own-field">
      <span>
        {label} <small className="quiet">{t(`why.${finding.why}`)}</small>
      </span>
      <select
        value={finding.value}
        onChange={({ target }) => {
          const chosen = choices.find(([value]) => value === target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
