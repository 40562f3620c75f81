import { guardFormula } from "../../src/model/formula.ts";
import { incidentRow } from "../../src/model/incident-row.ts";
import type { Check } from "./check.ts";

/** No cell of the published table begins like a formula, which a spreadsheet would run. */
export const noFormulas: Check = ({ dataset, reports }) =>
  dataset.incidents.flatMap((incident) =>
    Object.entries(incidentRow(incident, (lang) => reports[lang][incident.id]))
      .filter(([, cell]) => typeof cell === "string" && guardFormula(cell) !== cell)
      .map(([column]) => ({
        where: "incidents.csv",
        which: incident.id,
        what: `${column} begins like a formula of a spreadsheet: put a word before it`,
      })),
  );
