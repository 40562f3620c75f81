import { useState } from "react";
import citationFile from "../../../CITATION.cff?raw";
import { loadPackage } from "../../data/about-files.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { NO_FILTER } from "../../model/filter.ts";
import { IS_SINGLE_FILE } from "../../model/single-file.ts";
import { LoadFailed } from "../../parts/LoadFailed.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { readCitationFile } from "../cite/citation-file.ts";
import { viewFacts } from "../facts.ts";
import { pageAddress } from "../page-address.ts";
import type { ReportProps } from "../report-props.ts";
import { viewLink } from "../view-link.ts";
import { useWords } from "../words.ts";
import { LICENCE } from "./about.ts";
import type { Choice } from "./contents.ts";
import { Downloads } from "./Downloads.tsx";
import { ATTACK_FORMATS, GROUND_FORMATS } from "./data-formats.ts";
import { PublishedFiles } from "./PublishedFiles.tsx";
import { Versions } from "./Versions.tsx";
import { WhichAttacks } from "./WhichAttacks.tsx";
import "./data.css";

/** The data to be taken along: what is shown or everything, in the formats that programs read. */
export function DataPage({ dataset, whole, view }: ReportProps) {
  const i18n = useI18n();
  const words = useWords();
  const [isAll, setAll] = useState(false);
  const files = useLoaded(loadPackage);
  const citation = readCitationFile(citationFile);
  const resources = files.state === "ready" ? files.value.resources : [];
  const bytesOf = (...paths: readonly string[]) => {
    const sizes = resources.filter(({ path }) => paths.includes(path)).map(({ bytes }) => bytes);
    return sizes.length === paths.length ? sizes.reduce((sum, bytes) => sum + bytes) : null;
  };

  const filter = isAll ? NO_FILTER : view;
  const shown = isAll ? whole : dataset;
  const link = viewLink(pageAddress(), { ...view, ...filter });
  const choice: Choice = { speech: { i18n, words }, shown, whole, filter, citation, link };
  const table = bytesOf("incidents.csv");
  const share = shown.incidents.length / Math.max(1, whole.incidents.length);
  return (
    <>
      <p>
        {words("data.lead", {
          credit: words("data.about.creditLine", {
            authors: citation.authors.join(", "),
            version: whole.version,
          }),
        })}{" "}
        <a href={LICENCE.url} rel="license noopener noreferrer external" target="_blank">
          {words("data.licence")}
        </a>
      </p>
      <WhichAttacks
        facts={viewFacts({ shown: dataset, whole, filter: view }, null, null)}
        isAll={isAll}
        onChoose={setAll}
      />
      {shown.incidents.length > 0 ? (
        <Downloads
          kind="attacks"
          choice={choice}
          formats={ATTACK_FORMATS}
          bytes={table === null ? null : table * share}
        />
      ) : (
        <p role="status">{words("data.nothing")}</p>
      )}
      <Downloads
        kind="ground"
        choice={choice}
        formats={GROUND_FORMATS}
        bytes={bytesOf("regions.geojson", "band.geojson")}
      />
      {files.state === "failed" && <LoadFailed error={files.error} retry={files.retry} />}
      {!IS_SINGLE_FILE && <PublishedFiles resources={resources} />}
      <Versions />
    </>
  );
}
