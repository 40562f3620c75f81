import { fetchFile } from "../data/load.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { IS_SINGLE_FILE } from "../model/single-file.ts";

const FILES = [
  ["panel.data.csv", "incidents.csv"],
  ["panel.data.geojson", "incidents.geojson"],
  ["panel.data.regions", "regions.geojson"],
  ["panel.data.band", "band.geojson"],
  ["panel.data.centres", "centres.geojson"],
] as const;

/** The files behind the map, as they are. */
export function DataLinks() {
  const { t } = useI18n();
  return (
    <section>
      <h2>{t("panel.data")}</h2>
      <ul className="data-links">
        {IS_SINGLE_FILE
          ? EMBEDDED.map(([key, file]) => (
              <li key={file}>
                <button type="button" className="text-button" onClick={() => save(file)}>
                  {t(key)}
                </button>
              </li>
            ))
          : FILES.map(([key, file]) => (
              <li key={file}>
                <a href={`data/${file}`} download>
                  {t(key)}
                </a>
              </li>
            ))}
      </ul>
    </section>
  );
}

/** The table would be a third of a page that is one file. */
const EMBEDDED = FILES.filter(([, file]) => file.endsWith(".geojson"));

/** Gives the reader a file that the page holds itself. */
async function save(file: string): Promise<void> {
  const response = await fetchFile(`data/${file}`);
  const address = URL.createObjectURL(new Blob([await response.text()], { type: "application/geo+json" }));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: file });
  link.click();
  // Not at once: Safari reads it only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
