import { describe, expect, it } from "vitest";
import type { Centre } from "../../src/model/centre.ts";
import type { Milestone } from "../../src/model/milestone.ts";
import { monthsBetween } from "../../src/model/period.ts";
import { divideEvents, eventsOf, marksOf } from "../../src/timeline/events.ts";

const called = (name: string) => ({ en: name, ar: name, ckb: name });
const source = { publisher: "A paper", date: "2021-05-03" };

const milestone = (date: string): Milestone => ({
  date,
  title: called(date),
  summary: called("What happened."),
  source,
});

const centre: Centre = {
  id: "khanaqin",
  position: [45.4, 34.3],
  name: called("Khanaqin centre"),
  town: called("Khanaqin"),
  role: "field",
  agreed: "2020-08-20",
  opened: "2021-05-19",
  notes: called(""),
  confidence: "high",
  sources: [source],
};

const milestones = ["1991", "2005", "2017-10-16", "2021-01", "2021-05-01", "2021-05-23", "2025-04-07"];
const months = monthsBetween("2017-11", "2025-02");
const article = { publisher: "Shafaq News", date: "2021-05-03" };
const events = eventsOf([centre], milestones.map(milestone), article);

describe("the events beside the attacks", () => {
  it("are milestones, the article, and each centre twice, oldest first", () => {
    expect(events.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      "milestone 1991",
      "milestone 2005",
      "milestone 2017-10-16",
      "agreed 2020-08-20",
      "milestone 2021-01",
      "milestone 2021-05-01",
      "article 2021-05-03",
      "opened 2021-05-19",
      "milestone 2021-05-23",
      "milestone 2025-04-07",
    ]);
  });

  it("have ids of their own", () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it("are marked only where the strip has their month", () => {
    const { before, during, after } = divideEvents(events, months);
    expect(before.map(({ date }) => date)).toEqual(["1991", "2005", "2017-10-16"]);
    expect(after.map(({ date }) => date)).toEqual(["2025-04-07"]);
    expect(before.length + during.length + after.length).toBe(events.length);
  });

  it("have one mark of a kind for a month, at the first of them", () => {
    const { during } = divideEvents(events, months);
    expect(marksOf(during, "milestone").map(({ month, first }) => [month, first.date])).toEqual([
      ["2021-01", "2021-01"],
      ["2021-05", "2021-05-01"],
    ]);
    expect(marksOf(during, "opened").map(({ month }) => month)).toEqual(["2021-05"]);
  });

  it("are those of the centres alone until the others have come", () => {
    expect(eventsOf([centre], [], null).map(({ kind }) => kind)).toEqual(["agreed", "opened"]);
  });
});
