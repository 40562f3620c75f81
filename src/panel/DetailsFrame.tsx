import { type ReactNode, type RefObject, useId } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { Icon } from "../ui/Icon.tsx";

/** Details of one thing, or a page of text: a labelled region with a heading and a way back. */
export function DetailsFrame({
  title,
  headingRef,
  onBack,
  children,
}: {
  title: string;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
  children: ReactNode;
}) {
  const { t, dir } = useI18n();
  const heading = useId();
  return (
    <section className="details" aria-labelledby={heading}>
      <button type="button" className="back-button" onClick={onBack}>
        <Icon name="back" mirrored={dir === "rtl"} />
        {t("app.back")}
      </button>
      <h2 id={heading} ref={headingRef} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
