import { describe, expect, it } from "vitest";
import { pageAddress } from "../../src/report/page-address.ts";

const at = (href: string): Location => {
  const { protocol, pathname } = new URL(href);
  return { protocol, pathname, href } as Location;
};

describe("the address that a report names", () => {
  it("is that of the page", () => {
    expect(pageAddress(at("https://maps.example/gap/#lang=ar"))).toBe("https://maps.example/gap/#lang=ar");
  });

  it("is of a file only its name, not where it lies", () => {
    expect(pageAddress(at("file:///home/reader/mail/security-gap-map.html#lang=ar"))).toBe(
      "security-gap-map.html",
    );
  });
});
