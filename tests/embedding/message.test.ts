import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHeight, isText, messageOf, readMessage } from "../../src/embedding/message.ts";

describe("a message between a page and its map", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 20_000 }), (id, height) => {
        expect(readMessage(messageOf(id, { height }))).toEqual({
          type: "security-gap-map",
          version: 1,
          id,
          height,
        });
      }),
      { seed: 4 },
    );
  });

  it("is nothing else, whatever a window is sent", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readMessage(data)).toBeNull();
      }),
      { seed: 4 },
    );
  });

  const ours = messageOf("map-1", {});
  it.each([
    { ...ours, type: "map" },
    { ...ours, version: 2 },
    { ...ours, version: "1" },
    { ...ours, id: 1 },
    { ...ours, id: "x".repeat(5000) },
    { type: ours.type, version: 1 },
  ])("is not %j", (data) => {
    expect(readMessage(data)).toBeNull();
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 20_001, "300", null])(
    "has no height of %s",
    (value) => {
      expect(isHeight(value)).toBe(false);
    },
  );

  it.each([null, 3, [], "x".repeat(5000)])("has no text like %j", (value) => {
    expect(isText(value)).toBe(false);
  });
});
