import { createHash } from "node:crypto";

/** The outside tile layer that a reader can switch on; nothing else from another origin is let in. */
const TILES = "https://tile.openstreetmap.org";

/** The texts of scripts and styles that stand in a page. */
interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * For a page with its files beside it: lets in these very texts, the page's own files, and data from hosts
 * that `readDataHosts` gave.
 */
export const pagePolicy = ({ scripts, styles }: Inline, dataHosts: readonly string[]): string =>
  meta([
    "default-src 'none'",
    `script-src 'self' ${digests(scripts)}`,
    `style-src 'self' ${digests(styles)}`,
    `img-src 'self' data: blob: ${TILES}`,
    "font-src 'self'",
    ["connect-src 'self'", ...dataHosts].join(" "),
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);

/** For a page that is one file: lets in these very texts, and asks nobody. */
export const singlePolicy = ({ scripts, styles }: Inline): string =>
  meta([
    "default-src 'none'",
    `script-src ${digests(scripts)}`,
    `style-src ${digests(styles)}`,
    `img-src data: blob: ${TILES}`,
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);

const meta = (rules: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}" />`;

const digests = (texts: readonly string[]): string =>
  texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");

/**
 * An origin and nothing more: a semicolon would begin another rule. This very machine, which browsers trust
 * without encryption, may be asked without.
 */
const ORIGIN =
  /^(https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)\/?$/;

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
