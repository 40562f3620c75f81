import { expect, it } from "vitest";
import { latestOnly } from "../../src/map/points/latest.ts";

it("does one thing at a time, and of those that wait only the latest", async () => {
  const begun: number[] = [];
  const finish: ((answer: string) => void)[] = [];
  const ask = latestOnly((asked: number) => {
    begun.push(asked);
    return new Promise<string>((resolve) => finish.push(resolve));
  });

  const answers = [ask(1), ask(2), ask(3)];
  expect(await answers[1]).toBeNull();
  expect(begun).toEqual([1]);
  finish[0]?.("one");
  expect(await answers[0]).toBe("one");
  expect(begun).toEqual([1, 3]);
  finish[1]?.("three");
  expect(await answers[2]).toBe("three");
});

it("goes on after a failure", async () => {
  const ask = latestOnly(async (asked: number) => {
    if (asked === 1) throw new Error("broken");
    return asked;
  });
  const [first, second] = [ask(1), ask(2)];
  await expect(first).rejects.toThrow("broken");
  expect(await second).toBe(2);
});
