import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";

/** One finding: what it is about, a sentence made from the numbers, a drawing of them, and the rule. */
export function Finding({
  heading,
  said,
  how,
  children,
}: {
  heading: string;
  /** Sentences; one that does not hold for these data is left out. */
  said: readonly (string | null)[];
  how: ReactNode;
  children: ReactNode;
}) {
  const { t } = useI18n();
  return (
    <section className="finding">
      <h3>{heading}</h3>
      <p className="finding-said">{said.filter((sentence) => sentence !== null).join(" ")}</p>
      {children}
      <Disclosure summary={t("figure.how")}>{how}</Disclosure>
    </section>
  );
}
