import { expect, test, vi } from "vitest";
import { createLinkWriter } from "../../src/state/link-writer.ts";
import { fakeWindow } from "./fake-window.ts";

test("a link that waits is forgotten when another is taken in its place", () => {
  const window = fakeWindow();
  const writer = createLinkWriter(window);
  writer.replace("#panel=list");
  writer.replace("#panel=method");
  window.type("#panel=article");
  expect(writer.adopt()).toEqual({ text: "#panel=article", own: false });
  window.wait();
  expect(window.links()).toEqual(["#panel=list", "#panel=article"]);
  expect(writer.adopt().own).toBe(true);
});

test("a link that stands already is not written again", () => {
  const window = fakeWindow();
  const writer = createLinkWriter(window);
  writer.replace("#panel=list");
  writer.replace("#panel=method");
  writer.replace("#panel=list");
  writer.push("#panel=list");
  window.wait();
  writer.replace("#panel=list");
  window.wait();
  expect(window.writes()).toBe(1);
});

test("an empty link leaves no # behind", () => {
  const window = fakeWindow({ hash: "#panel=list" });
  const pushState = vi.spyOn(window.history, "pushState");
  const writer = createLinkWriter(window);
  writer.adopt();
  writer.push("");
  expect(pushState.mock.lastCall?.[2]).toBe("/map/");
  expect(writer.current()).toBe("");
});
