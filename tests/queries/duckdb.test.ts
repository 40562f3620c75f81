import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EventRow } from "../own-data/event-rows.ts";
import {
  type Answer,
  type Answers,
  ASKED,
  askedRows,
  expectTheMapsAnswers,
  manyRows,
  QUERIES,
  writeEvents,
} from "./queried.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-duckdb-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(rows: readonly EventRow[]): Promise<Answers> {
  const events = join(folder, `events-${rows.length}.csv`);
  writeEvents(events, rows);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${QUERIES}'`);
    // What is not in the engine itself may not be fetched.
    await connection.run("SET autoinstall_known_extensions = false");
    await connection.run(`CREATE SCHEMA gap; CREATE VIEW gap.events AS SELECT * FROM read_csv('${events}', types = {
      'id': 'INTEGER', 'lng': 'DOUBLE', 'lat': 'DOUBLE', 'radius_km': 'DOUBLE', 'date': 'VARCHAR',
      'killed_min': 'INTEGER', 'killed_max': 'INTEGER', 'category': 'VARCHAR'})`);
    await connection.run(readFileSync(join(QUERIES, "duckdb.sql"), "utf8"));
    const answers = await Promise.all(
      Object.entries(ASKED).map(async ([name, sql]) => {
        const answer = await connection.runAndReadAll(sql);
        return [name, answer.getRowObjectsJson() as Answer[]];
      }),
    );
    return Object.fromEntries(answers) as Answers;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe("the query for DuckDB", () => {
  it("finds for each event and each area what the map finds, exactly while few are unsure", async () => {
    const rows = askedRows(500);
    expectTheMapsAnswers(rows, await ask(rows));
  });

  it("finds it for more events than are counted exactly", async () => {
    const rows = manyRows();
    const answers = await ask(rows);
    expectTheMapsAnswers(rows, answers);
    expect(answers.figures.find(({ area }) => area === "band")?.exact).toBe(false);
  });

  it("reads an ACLED file as README.md beside it says", async () => {
    writeFileSync(
      join(folder, "acled.csv"),
      "event_id_cnty,event_date,time_precision,event_type,latitude,longitude,geo_precision,fatalities\n" +
        "IRQ1,2021-05-03,1,Battles,35.47,44.39,1,3\nIRQ2,2021-06-01,3,Battles,35.47,44.39,3,0\n",
    );
    const example =
      /```sql\n([\s\S]*?)\.read/.exec(readFileSync(join(QUERIES, "README.md"), "utf8"))?.[1] ?? "";
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = '${QUERIES},${folder}'`);
    await connection.run(example);
    await connection.run(readFileSync(join(QUERIES, "duckdb.sql"), "utf8"));
    const answer = await connection.runAndReadAll(
      "SELECT id, radius_km, date, killed_min, killed_max, nearest_centre FROM gap.joined ORDER BY id",
    );
    instance.closeSync();
    expect(answer.getRowsJson()).toEqual([
      ["IRQ1", 8, "2021-05-03", "3", "3", "kirkuk"],
      ["IRQ2", null, "2021-06", null, null, "kirkuk"],
    ]);
  });
});
