import { useCallback } from "react";
import citationFile from "../../../CITATION.cff?raw";
import type { Reports } from "../../data/decode-reports.ts";
import { loadReports } from "../../data/load.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { LoadFailed } from "../../parts/LoadFailed.tsx";
import { thingLabel } from "../../parts/things.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { type ViewFacts, viewFacts } from "../facts.ts";
import { filterTexts, listed } from "../filter-words.ts";
import { pageAddress } from "../page-address.ts";
import type { ReportProps } from "../report-props.ts";
import type { Speech } from "../speech.ts";
import { summarizeView } from "../summary.ts";
import { incidentLink, mapLink, viewLink } from "../view-link.ts";
import { useWords } from "../words.ts";
import { Citations } from "./Citations.tsx";
import { readCitationFile } from "./citation-file.ts";
import { summarizeIncident } from "./incident-summary.ts";
import { Quotation } from "./Quotation.tsx";
import { type Edition, incidentWorks, mapWork, viewWork } from "./work.ts";

/** The view as a paragraph for a report, and as a citation. */
export function CitePage(props: ReportProps) {
  const { lang } = useI18n();
  const reports = useLoaded(useCallback(() => loadReports(lang), [lang]));
  if (reports.state === "loading") return null;
  return (
    <>
      {reports.state === "failed" && <LoadFailed error={reports.error} retry={reports.retry} />}
      <Page {...props} reports={reports.state === "ready" ? reports.value : null} />
    </>
  );
}

function Page({ dataset, whole, view, selection, reports }: ReportProps & { reports: Reports | null }) {
  const i18n = useI18n();
  const words = useWords();
  const speech: Speech = { i18n, words };
  const edition: Edition = {
    ...readCitationFile(citationFile),
    lang: i18n.lang,
    version: whole.version,
    accessed: today(),
  };
  const page = pageAddress();
  const region = selection?.kind === "region" ? selection.id : null;
  const facts = viewFacts({ shown: dataset, whole, filter: view }, region, reports);
  const incident = whole.incidents.find(({ id }) => selection?.kind === "incident" && selection.id === id);
  const label = selection ? thingLabel(i18n, whole, selection) : words("view.band");
  const link = viewLink(page, view);
  const report = (incident && reports?.[incident.id]) ?? null;
  const cited = [
    {
      title: words("cite.view"),
      works: [viewWork(speech, edition, { what: told(speech, label, facts), link })],
    },
    { title: words("cite.map"), works: [mapWork(speech, edition, mapLink(page, view))] },
  ];
  if (incident) {
    const own = { id: incident.id, label, sources: report?.sources ?? [] };
    const works = incidentWorks(speech, edition, { ...own, link: incidentLink(page, view, incident.id) });
    cited.unshift({ title: words("cite.incident"), works });
  }
  return (
    <>
      <Quotation
        sentences={
          incident ? summarizeIncident(speech, incident, report, facts) : summarizeView(speech, facts)
        }
        note={words(incident ? "quote.incident" : "quote.view")}
        edition={edition}
        link={link}
      />
      <Citations cited={cited} />
    </>
  );
}

/** What is seen in a view: "Kirkuk: the gap, May 2020 to February 2025, target: federal army". */
function told(speech: Speech, label: string, facts: ViewFacts): string {
  const { months } = facts;
  const period = months ? [speech.i18n.period(months.from, months.to)] : [];
  return listed(speech, [label, ...period, ...filterTexts(speech, facts)]);
}

/** The date on the reader's calendar. */
function today(): string {
  const now = new Date();
  const digits = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
