import { HostedError } from "./hosted-problem.ts";

const SCHEME = /^([a-z][a-z\d+.-]*):/i;
/** A name of a host with nothing before it, as people write it: `example.org/events.fgb`. */
const BARE_HOST = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}\//i;

/**
 * The address that somebody entered, seen from the page: a file's name means one beside the page. Throws a
 * `HostedError`: `not-an-address`, `not-http`.
 */
export function readAddress(entered: string, page: string): URL {
  const text = entered.trim();
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== "http" && scheme !== "https") throw new HostedError("not-http", { scheme });
  const address = parsed(BARE_HOST.test(text) ? `https://${text}` : text, page);
  // A password in an address would be shown on the screen, and no browser sends it.
  if (text === "" || /\s/.test(text) || !address || address.username || address.password)
    throw new HostedError("not-an-address", { address: text });
  // Beside a page that was opened from a disk there is nothing that could be asked for in parts.
  if (!/^https?:$/.test(address.protocol))
    throw new HostedError("not-http", { scheme: address.protocol.slice(0, -1) });
  address.hash = "";
  return address;
}

function parsed(text: string, page: string): URL | null {
  try {
    return new URL(text, page);
  } catch {
    return null;
  }
}
