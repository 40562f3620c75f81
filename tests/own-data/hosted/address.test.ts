import { describe, expect, it } from "vitest";
import { readAddress } from "../../../src/own-data/hosted/address.ts";
import { HostedError } from "../../../src/own-data/hosted/hosted-problem.ts";

const PAGE = "https://map.example.org/gap/";

describe("an address as somebody enters it", () => {
  it.each([
    ["events.fgb", "https://map.example.org/gap/events.fgb"],
    ["own/events.fgb", "https://map.example.org/gap/own/events.fgb"],
    ["/events.fgb", "https://map.example.org/events.fgb"],
    ["./v1.org/events.fgb", "https://map.example.org/gap/v1.org/events.fgb"],
    ["  https://data.example.org/a.fgb \n", "https://data.example.org/a.fgb"],
    ["HTTPS://Data.Example.org/A.fgb#part", "https://data.example.org/A.fgb"],
    ["//data.example.org/a.fgb?key=1", "https://data.example.org/a.fgb?key=1"],
    ["data.example.org/a.fgb", "https://data.example.org/a.fgb"],
    ["http://127.0.0.1:8080/a.fgb", "http://127.0.0.1:8080/a.fgb"],
  ])("%j means %s", (entered, expected) => {
    expect(readAddress(entered, PAGE).href).toBe(expected);
  });

  it("beside a page that was opened from a disk there is nothing to ask", () => {
    expect(() => readAddress("events.fgb", "file:///home/map.html")).toThrow(HostedError);
  });
});
