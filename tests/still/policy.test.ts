import { describe, expect, it } from "vitest";
import { isAllowed } from "../../src/own-data/hosted/policy.ts";
import { pagePolicy, readDataHosts } from "../../src/still/policy.ts";

const PAGE = "https://map.example.org/gap/";

function policyWith(setting?: string): string {
  const tag = pagePolicy({ scripts: ["go()"], styles: ["p {}"] }, readDataHosts(setting));
  return /content="([^"]*)"/.exec(tag)?.[1] ?? "";
}

const connections = (policy: string): string | undefined => /connect-src [^;]*/.exec(policy)?.[0];

const allows = (policy: string | null, address: string): boolean => isAllowed(policy, PAGE, new URL(address));

describe("the policy of the page", () => {
  it("lets it ask its own server only, unless the one who builds it says otherwise", () => {
    expect(connections(policyWith())).toBe("connect-src 'self'");
    expect(connections(policyWith(""))).toBe("connect-src 'self'");
  });

  it.each([
    ["https://data.example.org", "connect-src 'self' https://data.example.org"],
    ["https://data.example.org/", "connect-src 'self' https://data.example.org"],
    ["https://a.org, https://b.org:8443", "connect-src 'self' https://a.org https://b.org:8443"],
    [" https://a.org\n https://b.org ", "connect-src 'self' https://a.org https://b.org"],
    ["http://127.0.0.1:8080 http://localhost", "connect-src 'self' http://127.0.0.1:8080 http://localhost"],
  ])("with DATA_HOSTS=%j: %s", (setting, expected) => {
    expect(connections(policyWith(setting))).toBe(expected);
  });

  it("opens nothing else for these hosts", () => {
    const [open, shut] = [policyWith("https://data.example.org"), policyWith()];
    expect(open.replace(" https://data.example.org", "")).toBe(shut);
  });

  it.each([
    "data.example.org",
    "*",
    "https:",
    "https://data.example.org/;",
    "https://DATA.example.org",
    "https://*.example.org",
    "http://data.example.org",
    "http://localhost.example.org",
    "https://data.example.org/events/",
    "https://me:secret@data.example.org",
    "https://data.example.org;script-src",
    "'unsafe-inline'",
    "blob:",
  ])("the build stops at DATA_HOSTS=%j and says why", (setting) => {
    expect(() => readDataHosts(setting)).toThrow(
      `DATA_HOSTS: expected origins as https://data.example.org, got ${setting}`,
    );
  });
});

describe("the page knows of its policy", () => {
  it.each([
    [policyWith(), "https://map.example.org/data/a.fgb", true],
    [policyWith(), "https://data.example.org/a.fgb", false],
    [policyWith(), "http://map.example.org/a.fgb", false],
    [policyWith("https://data.example.org"), "https://data.example.org/a.fgb", true],
    [policyWith("https://data.example.org"), "https://data.example.org:8443/a.fgb", false],
    [policyWith("https://data.example.org"), "https://data.example.org.evil.org/a.fgb", false],
    ["default-src 'self'", "https://data.example.org/a.fgb", false],
    ["script-src 'self'", "https://data.example.org/a.fgb", true],
    // The development server sends none.
    [null, "https://data.example.org/a.fgb", true],
  ])("by %s it may ask %s: %s", (policy, address, expected) => {
    expect(allows(policy, address)).toBe(expected);
  });
});
