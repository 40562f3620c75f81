import { LANGS, type Localized } from "../../src/model/localized.ts";
import { type Check, eachOf } from "./check.ts";

/** Everything that is named on the map is named in every language; Sorani in its own letters. */
export const labelsComplete: Check = ({ dataset, reports, statements, milestones }) => [
  ...eachOf(
    "gazetteer.csv",
    dataset.places,
    ({ name }) => name.en,
    ({ name }) => incomplete(name),
  ),
  ...eachOf(
    "centres.csv",
    dataset.centres,
    ({ id }) => id,
    ({ name, town, notes }) => incomplete(name) || incomplete(town) || incomplete(notes),
  ),
  ...eachOf(
    "lines.csv",
    dataset.edgePoints,
    ({ id }) => id,
    ({ place, note }) => incomplete(place) || (note.en !== "" && incomplete(note)),
  ),
  ...eachOf(
    "terms.csv",
    [...dataset.regions, dataset.band],
    ({ id }) => id,
    ({ name }) => incomplete(name),
  ),
  ...eachOf(
    "incidents-<lang>.csv",
    dataset.incidents,
    ({ id }) => id,
    ({ id, place }) => {
      const text = (field: "summary" | "geo_basis" | "notes"): Localized => ({
        en: reports.en[id]?.[field] ?? "",
        ar: reports.ar[id]?.[field] ?? "",
        ckb: reports.ckb[id]?.[field] ?? "",
      });
      const notes = text("notes");
      return (
        incomplete(place) ||
        incomplete(text("summary")) ||
        incomplete(text("geo_basis")) ||
        (notes.en !== "" && incomplete(notes))
      );
    },
  ),
  ...eachOf(
    "statements.csv",
    statements,
    ({ id }) => id,
    ({ from, to, note, said_by }) =>
      [from, to, note, said_by].map((text) => text.en !== "" && incomplete(text)).find(Boolean) ?? false,
  ),
  ...eachOf(
    "timeline.csv",
    milestones,
    ({ date }) => date,
    ({ title, summary }) => incomplete(title) || incomplete(summary),
  ),
];

function incomplete(text: Localized): string | false {
  const lacking = LANGS.filter((lang) => text[lang] === "");
  if (lacking.length > 0) return `"${text.en}" is missing in ${lacking.join(", ")}`;
  // Quotations of Arabic words keep Arabic letters; whole texts in Sorani do not.
  return /[يكةى]/.test(text.ckb) && `Arabic letters in the Sorani text "${text.ckb.slice(0, 40)}"`;
}
