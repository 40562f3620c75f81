import { CHANGE_TABLES, type ChangeTable, type Edition } from "../../src/model/edition.ts";
import type { Kitchen } from "../kitchen.ts";
import type { Problem } from "../problem.ts";
import {
  compareRows,
  type Difference,
  type Fingerprints,
  fingerprintRows,
} from "../steps/fingerprint-rows.ts";
import { raisedNumber } from "../steps/semver.ts";
import type { Check } from "./check.ts";

/** What the changelog says of rows is what became of them, no more and no less. */
export const changesTold: Check = (kitchen) => {
  const now = fingerprintRows(kitchen);
  return [
    ...kitchen.editions.flatMap(miscounted),
    ...firstMiscounted(kitchen, now),
    ...CHANGE_TABLES.flatMap((table) => [
      ...changedSilently(kitchen, now, table),
      ...toldWrong(kitchen, now, table),
    ]),
  ];
};

const NAMES_ROWS = ["added", "corrected", "removed"] as const;

const problem = (which: string, what: string): Problem => ({ where: "changelog.csv", which, what });

function miscounted({ version, changes }: Edition): Problem[] {
  return changes.flatMap(({ kind, table, rows, ids }) => {
    const named = NAMES_ROWS.some((name) => name === kind);
    if (named ? rows === ids.length : ids.length === 0) return [];
    const what = named ? `says ${rows} rows and names ${ids.length}` : "is on all rows, but names some";
    return [problem(`${version}, ${kind}, ${table}`, what)];
  });
}

/** The rows of a first edition are not named one by one, but counted. */
function firstMiscounted({ editions }: Kitchen, now: Fingerprints): Problem[] {
  const [newest] = editions;
  return (newest?.changes ?? []).flatMap(({ kind, table, rows }) => {
    const there = Object.keys(now[table]).length;
    return kind === "first" && rows !== there
      ? [problem(`${newest?.version}, first, ${table}`, `says ${rows} rows, but there are ${there}`)]
      : [];
  });
}

/** Rows that changed after their version was stamped. */
function changedSilently({ dataset, stamped }: Kitchen, now: Fingerprints, table: ChangeTable): Problem[] {
  const then = stamped[dataset.version];
  if (!then) return [];
  const what = `is not as in version ${dataset.version}: raise version.txt and tell it in changelog.csv; if that version is not published yet, take it out of row-fingerprints.json`;
  return Object.values(compareRows(then[table], now[table]))
    .flat()
    .map((which) => ({ where: `${table}.csv`, which, what }));
}

/** Against the version before: what the newest edition leaves unsaid, and what it says that is not so. */
function toldWrong(
  { dataset, stamped, editions }: Kitchen,
  now: Fingerprints,
  table: ChangeTable,
): Problem[] {
  const before = editions[1]?.version ?? "";
  const then = stamped[before];
  if (!then || raisedNumber(before, dataset.version) === null) return [];
  const is = compareRows(then[table], now[table]);
  const told = toldOf(editions[0], table);
  return NAMES_ROWS.flatMap((kind) => [
    ...is[kind]
      .filter((id) => !told[kind].includes(id))
      .map((id) =>
        problem(id, `was ${kind} in ${table} since ${before}, which ${dataset.version} does not say`),
      ),
    ...told[kind]
      .filter((id) => !is[kind].includes(id))
      .map((id) => problem(id, `is said to be ${kind} in ${table} by ${dataset.version}, but was not`)),
  ]);
}

function toldOf(edition: Edition | undefined, table: ChangeTable): Difference {
  const ids = (kind: string) =>
    (edition?.changes ?? [])
      .filter((change) => change.table === table && change.kind === kind)
      .flatMap((change) => change.ids);
  return { added: ids("added"), corrected: ids("corrected"), removed: ids("removed") };
}
