import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that asked for a part, and how much of the file went out. */
export interface Seen {
  readonly path: string;
  readonly range: string;
  readonly bytes: number;
}

export interface RangeServer {
  /** Ends with a slash. */
  readonly url: string;
  readonly seen: Seen[];
  /** What lies at which path; a function answers by itself. */
  readonly files: Map<string, Uint8Array | Answer>;
  readonly close: () => Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A static host of the plainest kind, on a free port that only this machine reaches. */
export async function serveRanges(): Promise<RangeServer> {
  const files: RangeServer["files"] = new Map();
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1);
    const file = files.get(path);
    if (file === undefined) response.writeHead(404).end("none");
    else if (typeof file === "function") file(request, response);
    else seen.push({ path, range: request.headers.range ?? "", bytes: answerPart(file, request, response) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    files,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers a request for a part as RFC 9110 has it. */
export function answerPart(file: Uint8Array, request: IncomingMessage, response: ServerResponse): number {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  if (first === undefined) {
    response.writeHead(200).end(file);
    return file.length;
  }
  const [start, end] = [Number(first), Math.min(Number(last) + 1, file.length)];
  if (start >= file.length) {
    response.writeHead(416, { "Content-Range": `bytes */${file.length}` }).end();
    return 0;
  }
  response.writeHead(206, { "Content-Range": `bytes ${start}-${end - 1}/${file.length}` });
  response.end(file.subarray(start, end));
  return end - start;
}
