import { useI18n } from "../i18n/i18n-context.tsx";

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
        {FILES.map(([key, file]) => (
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
