import type { Reports } from "../data/decode-reports.ts";
import { HTML_LANGS, LANG_NAMES } from "../i18n/direction.ts";
import type { I18n } from "../i18n/i18n.ts";
import { I18nContext } from "../i18n/i18n-context.tsx";
import { withoutIsolates } from "../i18n/isolate.ts";
import { pictureWords } from "../i18n/picture-words.ts";
import type { Area, Dataset } from "../model/dataset.ts";
import { LANGS, type Lang } from "../model/localized.ts";
import { LIVE_INK } from "../model/palette.ts";
import type { RegionId } from "../model/region.ts";
import type { Statement } from "../model/statement.ts";
import { boxAroundRings } from "../picture/frame.ts";
import type { GroundPaths } from "../picture/ground-paths.ts";
import { Picture } from "../picture/Picture.tsx";
import { AreaFigures } from "../regions/AreaFigures.tsx";
import { StatementsOn } from "../regions/Statements.tsx";
import { AttackRows } from "./AttackRows.tsx";
import { Alternates, SharingTags } from "./Head.tsx";
import { mapOf, pageOf, type SiteOptions } from "./site.ts";
import { type PageWords, wordsIn } from "./words.ts";

export interface RegionPageProps extends SiteOptions {
  readonly i18n: I18n;
  readonly region: Area<RegionId>;
  readonly dataset: Dataset;
  readonly ground: GroundPaths;
  readonly statements: readonly Statement[];
  readonly reports: Reports;
}

/** Nothing runs here, and nothing is asked of anybody else. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";

/** Names of sources and of licences are Latin in every language. */
const FACES = { en: ["sans", "serif"], ar: ["arabic", "sans"], ckb: ["arabic", "sans"] } as const;

/** A page on one region that needs no script: its picture, its figures, what was said of it, its attacks. */
export function RegionPage(props: RegionPageProps) {
  const { i18n, region, dataset, site } = props;
  const { lang, dir, t } = i18n;
  const words = wordsIn(lang);
  const picture = pictureWords(i18n, dataset, { region: region.name });
  const title = withoutIsolates(`${picture.title} – ${t("app.title")}`);
  const description = withoutIsolates(describe(props, words));
  const sharing = { area: region.id, lang, site };
  return (
    <html lang={HTML_LANGS[lang]} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="../icon.svg" type="image/svg+xml" />
        {FACES[lang].map((face) => (
          <link
            key={face}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin=""
            href={`../fonts/gap-${face}.woff2`}
          />
        ))}
        <link rel="stylesheet" href="region.css" />
        <Alternates {...sharing} />
        <SharingTags {...sharing} title={title} description={description} />
      </head>
      <body>
        <I18nContext value={i18n}>
          <Body {...props} words={words} />
        </I18nContext>
      </body>
    </html>
  );
}

function describe({ i18n, region, dataset }: RegionPageProps, words: PageWords): string {
  const { t, n, range, local, period } = i18n;
  const { attacks } = region.figures;
  const first = dataset.incidents[0]?.date.slice(0, 7) ?? "";
  return words("head.description", {
    region: local(region.name),
    period: period(first, dataset.incidents.at(-1)?.date.slice(0, 7) ?? first),
    count: n(Math.round(attacks.expected)),
    likely: t("figure.likely", { range: range(attacks.low, attacks.high) }),
  });
}

function Body(props: RegionPageProps & { words: PageWords }) {
  const { i18n, region, dataset, statements, reports, words } = props;
  const { lang, t, n } = i18n;
  const { attacks } = region.figures;
  const { title, indicative, credit } = pictureWords(i18n, dataset, { region: region.name });
  return (
    <>
      <header className="page-header">
        <a href={`../${mapOf("band", lang)}`}>{words("page.home")}</a>
        <nav aria-label={t("app.language")}>
          {LANGS.map((other) => (
            <LanguageLink key={other} region={region.id} lang={other} isCurrent={other === lang} />
          ))}
        </nav>
      </header>
      <main>
        <h1>{title}</h1>
        {lang === "ckb" && <p className="quiet">{t("app.translation.unreviewed")}</p>}
        <a className="page-open" href={`../${mapOf(region.id, lang)}`}>
          {words("page.open")}
        </a>
        <Pictures {...props} />
        <AreaFigures area={region} />
        <section>
          <h2>{t("figure.how")}</h2>
          <p>
            {t("figure.how.attacks", {
              expected: n(attacks.expected, { maximumFractionDigits: 1 }),
              low: attacks.low,
              high: attacks.high,
              mapped: attacks.mapped,
              uncertain: attacks.uncertain,
            })}
          </p>
          <p>{t("figure.how.killed")}</p>
        </section>
        <StatementsOn area={region.id} statements={statements} />
        <section>
          <h2>{words("attacks.heading")}</h2>
          <p className="quiet">{words("attacks.chance.note")}</p>
          <AttackRows region={region.id} incidents={dataset.incidents} reports={reports} words={words} />
        </section>
      </main>
      <footer>
        <p>
          {words("page.version", { version: dataset.version })}{" "}
          <a href="../data/incidents.csv">{words("page.table")}</a>
        </p>
        <p>
          {indicative} {credit}
        </p>
      </footer>
    </>
  );
}

function LanguageLink({ region, lang, isCurrent }: { region: RegionId; lang: Lang; isCurrent: boolean }) {
  return (
    <a
      href={`../${pageOf(region, lang)}`}
      lang={lang}
      hrefLang={lang}
      aria-current={isCurrent ? "page" : undefined}
    >
      {LANG_NAMES[lang]}
    </a>
  );
}

/** Names and symbols keep a size that can be read: a small screen has a drawing of its own. */
const SIZES = {
  wide: { width: 1040, height: 860 },
  narrow: { width: 380, height: 640 },
} as const;

function Pictures({ i18n, region, dataset, ground }: RegionPageProps) {
  return Object.entries(SIZES).map(([name, size]) => (
    <figure key={name} className={`picture-${name}`}>
      <Picture
        {...size}
        id={name}
        dataset={dataset}
        ground={ground}
        relief="../relief.webp"
        lang={i18n.lang}
        words={pictureWords(i18n, dataset, { region: region.name })}
        ink={LIVE_INK}
        box={boxAroundRings(region.geometry.coordinates)}
        selected={region.id}
      />
    </figure>
  ));
}
