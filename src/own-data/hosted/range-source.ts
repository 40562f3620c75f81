import { HostedError } from "./hosted-problem.ts";

/** What is needed of `fetch`. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** At most so many at once: what a browser opens to one host anyway, so that a cancelled rest is never asked. */
const AT_ONCE = 6;

/** A part of a file, in bytes, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A file on a server, read in parts. It counts what that costs. */
export class RangeSource {
  /** Bytes and requests so far. */
  bytes = 0;
  requests = 0;
  /** Length of the file in bytes, where the server tells it. */
  size: number | null = null;

  readonly address: URL;
  readonly #fetch: Fetch;
  readonly #isOwn: boolean;
  #version: string | null = null;

  /** `page` is the address of the page that asks. */
  constructor(address: URL, page: string, fetch: Fetch) {
    this.address = address;
    this.#fetch = fetch;
    this.#isOwn = new URL(page).origin === address.origin;
  }

  /** Part of the file, shorter where the file ends. Throws a `HostedError`, or what the signal says. */
  async read({ start, end }: Range, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted();
    this.requests += 1;
    const response = await this.#ask({ headers: { Range: `bytes=${start}-${end - 1}` } }, signal);
    if (response.status !== 206) {
      // What was not asked for is not waited for.
      await response.body?.cancel();
      throw this.#notAPart(response);
    }
    this.#checkVersion(response);
    this.#checkPlace(response, start);
    const bytes = new Uint8Array(await this.#body(response, signal));
    this.bytes += bytes.length;
    if (bytes.length > end - start) throw new HostedError("broken");
    return bytes;
  }

  /** Several parts, in their order. */
  async readAll(ranges: readonly Range[], signal?: AbortSignal): Promise<Uint8Array[]> {
    const parts = new Array<Uint8Array>(ranges.length);
    let next = 0;
    const readOn = async (): Promise<void> => {
      for (let range = ranges[next]; range; range = ranges[next]) {
        const part = next++;
        try {
          parts[part] = await this.read(range, signal);
        } catch (error) {
          // What one part cannot have, the others need not ask for.
          next = ranges.length;
          throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, readOn));
    return parts;
  }

  async #ask(init: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
    try {
      return await this.#fetch(this.address.href, {
        ...init,
        referrerPolicy: "no-referrer",
        signal: signal ?? null,
      });
    } catch {
      signal?.throwIfAborted();
      throw await this.#notAnswered(signal);
    }
  }

  async #body(response: Response, signal: AbortSignal | undefined): Promise<ArrayBuffer> {
    try {
      return await response.arrayBuffer();
    } catch {
      signal?.throwIfAborted();
      throw await this.#notAnswered(signal);
    }
  }

  /** A request whose answer may not be read still tells that there is one. */
  async #notAnswered(signal: AbortSignal | undefined): Promise<HostedError> {
    const { href, origin } = this.address;
    if (this.#isOwn) return new HostedError("unreachable", { address: href });
    try {
      await this.#fetch(href, { method: "HEAD", mode: "no-cors", signal: signal ?? null });
      return new HostedError("no-cors", { origin });
    } catch {
      signal?.throwIfAborted();
      return new HostedError("no-answer", { origin });
    }
  }

  #notAPart({ status, headers }: Response): HostedError {
    const { href: address, origin } = this.address;
    // Past the end: of an empty file at the beginning, of a shorter one than its index says later on.
    if (status === 416) return new HostedError(this.size === null ? "not-flatgeobuf" : "broken", { address });
    if (status !== 200) return new HostedError("refused", { address, status });
    const isPage = headers.get("content-type")?.includes("text/html");
    return isPage ? new HostedError("not-flatgeobuf", { address }) : new HostedError("no-ranges", { origin });
  }

  /** Another server shows these two headers only if it says so; the date of the last change is always seen. */
  #checkPlace({ headers }: Response, start: number): void {
    const [, first, size] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? [];
    if (first !== undefined && Number(first) !== start)
      throw new HostedError("no-ranges", { origin: this.address.origin });
    if (size !== undefined) this.size = Number(size);
  }

  #checkVersion({ headers }: Response): void {
    const version = headers.get("etag") ?? headers.get("last-modified");
    if (version === null) return;
    if (this.#version !== null && this.#version !== version) throw new HostedError("changed");
    this.#version = version;
  }
}
