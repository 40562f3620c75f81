import { useI18n } from "../i18n/i18n-context.tsx";
import { Icon } from "../ui/Icon.tsx";
import { stepFrom } from "./steps.ts";
import { useWords } from "./words.ts";

/** Back and forth, always in sight. A button at an end stays where it is, so that it does not lose the focus. */
export function Stepper({
  numbers,
  open,
  onStep,
}: {
  numbers: readonly number[];
  open: number | null;
  onStep: (by: 1 | -1) => void;
}) {
  const { dir } = useI18n();
  const t = useWords();
  const button = (by: 1 | -1, label: string) => (
    <button
      type="button"
      className="step-button"
      aria-label={label}
      aria-disabled={stepFrom(numbers, open, by) === null}
      onClick={() => onStep(by)}
    >
      <Icon name="back" mirrored={(by === 1) === (dir === "ltr")} />
    </button>
  );
  return (
    <nav className="stepper" aria-label={t("step.heading")}>
      {button(-1, t("step.previous"))}
      {open === null ? (
        <button type="button" className="text-button" onClick={() => onStep(1)}>
          {t("step.start")}
        </button>
      ) : (
        <span>{open === 0 ? t("step.headline") : t("step.at", { n: open, count: numbers.length })}</span>
      )}
      {button(1, t("step.next"))}
    </nav>
  );
}
