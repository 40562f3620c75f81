import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventRow } from "../own-data/event-rows.ts";
import { type Cluster, postgisPrograms, startCluster } from "./cluster.ts";
import {
  type Answers,
  ASKED,
  askedRows,
  expectTheMapsAnswers,
  manyRows,
  QUERIES,
  writeEvents,
} from "./queried.ts";

const programs = postgisPrograms();
const SKIPPED = "skipped, as no PostgreSQL with PostGIS is installed here (Debian: postgresql-15-postgis-3)";

let folder: string;
let cluster: Cluster;

function ask(rows: readonly EventRow[]): Answers {
  const events = join(folder, "events.csv");
  writeEvents(events, rows);
  cluster.psql(
    folder,
    "-c",
    `DROP SCHEMA IF EXISTS gap CASCADE; CREATE SCHEMA gap;
     CREATE TABLE gap.events (id int, lng float8, lat float8, radius_km float8, date text, killed_min int,
       killed_max int, category text)`,
    "-c",
    `\\copy gap.events FROM '${events}' WITH (FORMAT csv, HEADER)`,
  );
  cluster.psql(QUERIES, "-f", "postgis.sql");
  const answers = Object.entries(ASKED).map(([name, sql]) => [
    name,
    [...csvParse(cluster.psql(folder, "--csv", "-c", sql))],
  ]);
  return Object.fromEntries(answers) as Answers;
}

describe.skipIf(programs === null)(`the query for PostGIS${programs === null ? `, ${SKIPPED}` : ""}`, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "gap-postgis-files-"));
    cluster = await startCluster(programs as string);
  }, 60_000);
  afterAll(() => {
    cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("finds for each event and each area what the map finds, exactly while few are unsure", () => {
    const rows = askedRows(500);
    expectTheMapsAnswers(rows, ask(rows));
  }, 60_000);

  it("finds it for more events than are counted exactly, run again on another table", () => {
    const rows = manyRows();
    const answers = ask(rows);
    expectTheMapsAnswers(rows, answers);
    expect(answers.figures.find(({ area }) => area === "band")?.exact).toBe("f");
  }, 60_000);
});
