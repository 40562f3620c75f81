import type { ReactNode } from "react";
import { createI18n, type I18n } from "../i18n/i18n.ts";
import { I18nContext, useI18n } from "../i18n/i18n-context.tsx";
import type { Messages } from "../i18n/messages.ts";
import { pictureWords } from "../i18n/picture-words.ts";
import type { Article } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import { Header } from "../panel/Header.tsx";
import { RoomBar } from "../panel/RoomBar.tsx";
import { Lead, Title } from "../panel/Title.tsx";
import { Excerpt } from "../parts/Excerpts.tsx";
import type { GroundPaths } from "../picture/ground-paths.ts";
import { BandOverview } from "../regions/BandOverview.tsx";
import { RegionList } from "../regions/RegionList.tsx";
import { PUBLISHED_FILES } from "../report/data/published-files.ts";
import reportWords from "../report/words/en.json" with { type: "json" };
import { MapFoot, MapFurniture } from "./MapFurniture.tsx";
import { StillMap } from "./StillMap.tsx";
import { StillScale } from "./StillScale.tsx";

export interface StillPageProps {
  readonly dataset: Dataset;
  readonly article: Article;
  readonly ground: GroundPaths;
  readonly relief: string;
  /** The languages that it is ready in; the others see the ground without names until the script has run. */
  readonly langs: readonly Lang[];
  /** Whether data files lie beside the page. */
  readonly hasFiles: boolean;
  readonly messages: Readonly<Record<Lang, Partial<Messages>>>;
}

/**
 * The page before any script has run: the picture, and beside it the overview in every language, of
 * which CSS shows one. It is drawn by the same components as the live page, which lies over it
 * without a jump and then takes it away.
 */
export function StillPage({ dataset, article, ground, relief, langs, hasFiles, messages }: StillPageProps) {
  const languages = langs.map((lang) => createI18n(lang, messages[lang]));
  return (
    <div className="layout">
      <main className="stage">
        {/* Before the map, whose room it narrows: the page is painted while it arrives. */}
        {languages.map((i18n) => (
          <InLanguage key={i18n.lang} i18n={i18n}>
            <MapFoot words={pictureWords(i18n, dataset)} />
          </InLanguage>
        ))}
        <div className="map-area">
          <StillMap dataset={dataset} ground={ground} relief={relief} langs={langs} />
          {languages.map((i18n) => (
            <InLanguage key={i18n.lang} i18n={i18n}>
              <StillScale words={pictureWords(i18n, dataset)} />
              <MapFurniture words={pictureWords(i18n, dataset)} hatch="still-hatch" />
            </InLanguage>
          ))}
        </div>
      </main>
      <aside className="panel panel-peek">
        <div className="sheet-handle">
          <span className="sheet-grip" />
        </div>
        <div className="panel-scroll">
          {languages.map((i18n) => (
            <InLanguage key={i18n.lang} i18n={i18n}>
              <Header lang={i18n.lang} theme="auto" />
              <RoomBar />
              <Title dataset={dataset} />
              <Lead />
              <RegionList regions={dataset.regions} />
              <BandOverview dataset={dataset} />
            </InLanguage>
          ))}
          <noscript>
            <WithoutScript dataset={dataset} article={article} hasFiles={hasFiles} messages={messages.en} />
          </noscript>
        </div>
      </aside>
    </div>
  );
}

function InLanguage({ i18n, children }: { i18n: I18n; children: ReactNode }) {
  return (
    <I18nContext value={i18n}>
      <div className={`in-${i18n.lang}`} lang={i18n.lang} dir={i18n.dir}>
        {children}
      </div>
    </I18nContext>
  );
}

/** For readers without JavaScript: what would otherwise be opened, in the original and in English. */
function WithoutScript({
  dataset,
  article,
  hasFiles,
  messages,
}: Pick<StillPageProps, "dataset" | "article" | "hasFiles"> & { readonly messages: Partial<Messages> }) {
  const i18n = createI18n("en", messages);
  return (
    <I18nContext value={i18n}>
      <section lang="en">
        <p className="quiet">{i18n.t("app.noscript")}</p>
        {hasFiles && <RegionLinks dataset={dataset} />}
        {hasFiles && <FileLinks title={i18n.t("panel.data")} />}
        <h2>{i18n.t("still.article")}</h2>
        {article.paragraphs
          .filter(({ n }) => n > 0)
          .map((paragraph) => (
            <Excerpt key={paragraph.n} article={article} paragraph={paragraph} />
          ))}
      </section>
    </I18nContext>
  );
}

function FileLinks({ title }: { title: string }) {
  return (
    <>
      <h2>{title}</h2>
      <ul className="data-links">
        {PUBLISHED_FILES.map((file) => (
          <li key={file}>
            <a href={`data/${file}`} download>
              {reportWords[`data.file.${file}`]}
            </a>{" "}
            <span className="quiet">({file})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function RegionLinks({ dataset }: { dataset: Dataset }) {
  const { t, local } = useI18n();
  return (
    <ul>
      {dataset.regions.map(({ id, name }) => (
        <li key={id}>
          <a href={`region/${id}.html`}>{t("region.heading", { name: local(name) })}</a>
        </li>
      ))}
    </ul>
  );
}
