import { describe, expect, test, vi } from "vitest";
import { DEFAULT_VIEW, select } from "../../src/state/view.ts";
import { createViewStore } from "../../src/state/view-store.ts";
import { fakeWindow } from "./fake-window.ts";

const HAWIJA = { zoom: 9, lat: 35.33, lng: 43.77 };

describe("the view", () => {
  test("begins as the link says, and leaves the link as it was", () => {
    const window = fakeWindow({ hash: "#map=9/35.330/43.77&region=mars&later=1", languages: ["ar-IQ"] });
    const store = createViewStore(window);
    expect(store.getView()).toEqual({ ...DEFAULT_VIEW, map: HAWIJA, lang: "ar" });
    expect(store.getProblems()).toEqual([{ code: "link-value", values: { key: "region", value: "mars" } }]);
    window.wait();
    expect(window.links()).toEqual(["#map=9/35.330/43.77&region=mars&later=1"]);
  });

  test("prefers the link to the memory, and the memory to the browser's languages", () => {
    const device = { stored: '{"lang":"ckb","theme":"dark"}', languages: ["ar"] };
    expect(createViewStore(fakeWindow(device)).getView()).toMatchObject({ lang: "ckb", theme: "dark" });
    expect(createViewStore(fakeWindow({ ...device, hash: "#lang=en" })).getView()).toMatchObject({
      lang: "en",
    });
  });

  test("is the same object until something changes that a link can tell", () => {
    const window = fakeWindow({ hash: "#map=9/35.33/43.77" });
    const store = createViewStore(window);
    const listener = vi.fn();
    store.subscribe(listener);
    const before = store.getView();
    store.setView({ map: { ...HAWIJA, lat: 35.330000001 }, layers: [...before.layers], ...select(null) });
    expect(store.getView()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });

  test("tells those who listen, until they stop", () => {
    const window = fakeWindow();
    const store = createViewStore(window);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.setView({ panel: "list" });
    window.go(-1);
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    store.setView({ panel: "list" });
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe("the history", () => {
  test("gets an entry for a selection, none for a move or a theme", () => {
    const window = fakeWindow();
    const store = createViewStore(window);
    store.setView({ map: HAWIJA });
    window.wait();
    store.setView(select({ kind: "region", id: "kirkuk" }));
    store.setView({ theme: "dark" });
    window.wait();
    store.setView({ panel: "list" });
    expect(window.links()).toEqual([
      "#map=9/35.33/43.77",
      "#map=9/35.33/43.77&region=kirkuk&theme=dark",
      "#map=9/35.33/43.77&region=kirkuk&theme=dark&panel=list",
    ]);
  });

  test("Back undoes a selection and returns to where the map was, Forward does it again", () => {
    const window = fakeWindow({ hash: "#later=1" });
    const store = createViewStore(window);
    store.setView(select({ kind: "region", id: "diyala" }));
    store.setView(select({ kind: "centre", id: "khanaqin" }));
    store.setView({ map: HAWIJA });
    window.wait();
    window.go(-1);
    expect(store.getView()).toEqual({ ...DEFAULT_VIEW, region: "diyala" });
    window.go(-1);
    expect(store.getView()).toEqual(DEFAULT_VIEW);
    window.go(2);
    expect(store.getView()).toEqual({ ...DEFAULT_VIEW, centre: "khanaqin", map: HAWIJA });
    expect(window.links()).toEqual([
      "#later=1",
      "#region=diyala&later=1",
      "#map=9/35.33/43.77&centre=khanaqin&later=1",
    ]);
  });

  test("Back does not undo a language that was chosen since", () => {
    const window = fakeWindow({ hash: "#lang=ar" });
    const store = createViewStore(window);
    store.setView(select({ kind: "region", id: "diyala" }));
    store.setView({ lang: "ckb" });
    window.wait();
    window.go(-1);
    window.wait();
    expect(store.getView()).toEqual({ ...DEFAULT_VIEW, lang: "ckb" });
    expect(window.links()).toEqual(["#lang=ckb", "#region=diyala&lang=ckb"]);
    store.setView({ lang: "en" });
    window.wait();
    window.go(1);
    expect(store.getView()).toEqual({ ...DEFAULT_VIEW, region: "diyala", lang: "en" });
  });

  test("a typed link is taken at its word, and keeps the chosen language when it names none", () => {
    const window = fakeWindow();
    const store = createViewStore(window);
    store.setView({ lang: "ckb" });
    window.wait();
    window.type("#region=kirkuk&incident=-&layers=no");
    window.wait();
    expect(store.getView()).toEqual({ ...DEFAULT_VIEW, region: "kirkuk", incident: "-", lang: "ckb" });
    expect(store.getProblems()).toHaveLength(1);
    expect(window.links().at(-1)).toBe("#region=kirkuk&incident=-&lang=ckb");
    window.type("#lang=ar");
    expect(store.getView()).toEqual({ ...DEFAULT_VIEW, lang: "ar" });
    expect(store.getProblems()).toEqual([]);
  });

  test("is written twice for a stroke of many moves", () => {
    const window = fakeWindow();
    const store = createViewStore(window);
    const before = window.writes();
    for (let step = 1; step <= 200; step++) store.setView({ map: { ...HAWIJA, lng: 43 + step / 100 } });
    window.wait();
    expect(window.writes() - before).toBe(2);
    expect(window.links()).toEqual(["#map=9/35.33/45"]);
  });

  test("keeps the last position of an entry that is left in haste", () => {
    const window = fakeWindow();
    const store = createViewStore(window);
    store.setView({ map: { ...HAWIJA, zoom: 8 } });
    store.setView({ map: HAWIJA });
    store.setView({ panel: "list" });
    expect(window.links()).toEqual(["#map=9/35.33/43.77", "#map=9/35.33/43.77&panel=list"]);
    store.setView({ map: { ...HAWIJA, zoom: 7 } });
    window.leave();
    expect(window.links().at(-1)).toBe("#map=7/35.33/43.77&panel=list");
  });

  test("does not get the position of an entry that was left by Back", () => {
    const window = fakeWindow();
    const store = createViewStore(window);
    store.setView({ panel: "list" });
    store.setView({ map: { ...HAWIJA, zoom: 8 } });
    store.setView({ map: HAWIJA });
    window.go(-1);
    window.wait();
    expect(store.getView()).toEqual(DEFAULT_VIEW);
    expect(window.links()).toEqual(["", "#map=8/35.33/43.77&panel=list"]);
  });

  test("may refuse: the view lives on", () => {
    const window = fakeWindow({ refuses: ["history"], hash: "#region=diyala" });
    const store = createViewStore(window);
    store.setView(select({ kind: "region", id: "kirkuk" }));
    store.setView({ map: HAWIJA });
    window.wait();
    expect(store.getView()).toEqual({ ...DEFAULT_VIEW, region: "kirkuk", map: HAWIJA });
    expect(window.links()).toEqual(["#region=diyala"]);
    window.type("#region=nineveh");
    expect(store.getView()).toEqual({ ...DEFAULT_VIEW, region: "nineveh" });
  });
});

describe("the memory", () => {
  test("gets what the reader chose, not what a link said", () => {
    const window = fakeWindow({ hash: "#lang=ar" });
    const store = createViewStore(window);
    store.setView({ theme: "dark", panel: "list" });
    expect([...window.stored.values()]).toEqual(['{"theme":"dark"}']);
  });

  test("may refuse: one problem, and the choice holds for this visit", () => {
    const store = createViewStore(fakeWindow({ refuses: ["storage"] }));
    expect(store.getProblems()).toEqual([]);
    store.setView({ lang: "ar" });
    store.setView({ lang: "ckb" });
    expect(store.getView().lang).toBe("ckb");
    expect(store.getProblems()).toEqual([{ code: "storage-refused", values: {} }]);
  });
});
