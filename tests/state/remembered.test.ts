import { describe, expect, test } from "vitest";
import { createMemory } from "../../src/state/remembered.ts";
import { DEFAULT_VIEW } from "../../src/state/view.ts";
import { fakeWindow } from "./fake-window.ts";

const memoryOf = (window: ReturnType<typeof fakeWindow>) => createMemory(() => window.localStorage);

describe("the device's memory", () => {
  test("keeps language and theme, each when it is chosen", () => {
    const window = fakeWindow();
    const view = { ...DEFAULT_VIEW, lang: "ar", theme: "dark" } as const;
    expect(memoryOf(window).write(view, ["lang", "region"])).toBeNull();
    expect(memoryOf(window).read()).toEqual({ lang: "ar" });
    memoryOf(window).write(view, ["theme"]);
    expect(memoryOf(window).read()).toEqual({ lang: "ar", theme: "dark" });
  });

  test("leaves the device alone when nothing is to be kept", () => {
    const window = fakeWindow();
    memoryOf(window).write({ ...DEFAULT_VIEW, region: "kirkuk" }, ["region", "map"]);
    expect(window.stored.size).toBe(0);
  });

  test.each([
    ["{"],
    ["null"],
    ["[]"],
    ['"ar"'],
    ['{"lang":"ku"}'],
    ['{"lang":["ar"]}'],
    ['{"__proto__":{"lang":"ar"}}'],
    ['{"region":"kirkuk"}'],
  ])("takes nothing from %s", (stored) => {
    expect(memoryOf(fakeWindow({ stored })).read()).toEqual({});
  });

  test("takes what is good beside what is not", () => {
    expect(memoryOf(fakeWindow({ stored: '{"lang":"ku","theme":"dark"}' })).read()).toEqual({
      theme: "dark",
    });
  });

  test("tells of a refusal once, and only when there was something to keep", () => {
    const memory = memoryOf(fakeWindow({ refuses: ["storage"] }));
    expect(memory.read()).toEqual({});
    expect(memory.write(DEFAULT_VIEW, ["region"])).toBeNull();
    expect(memory.write(DEFAULT_VIEW, ["lang"])).toEqual({ code: "storage-refused", values: {} });
    expect(memory.write(DEFAULT_VIEW, ["lang"])).toBeNull();
  });
});
