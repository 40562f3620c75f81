import type { RefObject } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { pictureWords } from "../i18n/picture-words.ts";
import type { Dataset } from "../model/dataset.ts";

/** What the page is, and of which time it speaks. */
export function Title({
  dataset,
  headingRef,
}: {
  dataset: Dataset;
  headingRef?: RefObject<HTMLHeadingElement | null>;
}) {
  const i18n = useI18n();
  const { title, subtitle } = pictureWords(i18n, dataset);
  return (
    <header className="title">
      <h1 ref={headingRef} tabIndex={-1}>
        {title}
      </h1>
      <p>{subtitle}</p>
      {i18n.lang === "ckb" && <p className="unreviewed">{i18n.t("app.translation.unreviewed")}</p>}
    </header>
  );
}

/** What a reader has to know to read the map. */
export function Lead() {
  const { t, date } = useI18n();
  return (
    <div className="lead">
      <p>{t("app.lead")}</p>
      <p>{t("app.lead.centres", { date: date("2021-05-03") })}</p>
    </div>
  );
}
