import { createHash } from "node:crypto";

/** The outside tile layer that a reader can switch on; nothing else from another origin is let in. */
const TILES = "https://tile.openstreetmap.org";

/**
 * An origin and nothing more: a semicolon would begin another rule. This very machine, which browsers trust
 * without encryption, may be asked without.
 */
const ORIGIN =
  /^(https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)\/?$/;

/**
 * The Content-Security-Policy of the page: its own files, this one script and these styles, and data from
 * these hosts.
 */
export function pagePolicy(script: string, styles: string, dataHosts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${digest(script)}`,
    `style-src 'self' ${digest(styles)}`,
    `img-src 'self' data: blob: ${TILES}`,
    "font-src 'self'",
    ["connect-src 'self'", ...dataHosts].join(" "),
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const digest = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * Reads the setting `DATA_HOSTS`: origins from which the page may fetch event layers, parted by spaces or
 * commas, as in `https://data.example.org`. Throws if one of them is anything else, so that nobody opens
 * the page further than they meant to.
 */
export function readDataHosts(setting = ""): string[] {
  return setting
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(originOf);
}

function originOf(text: string): string {
  const [, origin] = ORIGIN.exec(text) ?? [];
  if (!origin) throw new Error(`DATA_HOSTS: expected origins as https://data.example.org, got ${text}`);
  return origin;
}
