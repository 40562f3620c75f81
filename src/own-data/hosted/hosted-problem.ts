/** Why a hosted layer cannot be shown. The room's words make the sentence, and say what to do. */
export interface HostedProblem {
  readonly code: HostedProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export const HOSTED_PROBLEMS = [
  /** What was entered is no address: `address`. */
  "not-an-address",
  /** It is one, of another kind: `scheme`, as in `s3`. */
  "not-http",
  /** The page may not ask that server: `origin`. The file has to lie beside the map, or `DATA_HOSTS` name the origin. */
  "refused-by-policy",
  /** The map's own server did not answer: `address`. */
  "unreachable",
  /** Another server either did not answer or does not let pages of other sites read; a browser does not tell which: `origin`. */
  "no-answer",
  /** Another server answers, but does not let pages of other sites read: `origin`. */
  "no-cors",
  /** The server answered with an error: `address`, `status`. */
  "refused",
  /** The server sends the whole file where a part is asked for: `origin`. */
  "no-ranges",
  /** `address`. */
  "not-flatgeobuf",
  /** It holds lines or areas, or nothing. */
  "no-points",
  /** It was written without an index of places, so that it would have to be read as a whole. */
  "no-index",
  /** Its coordinates are no degrees: `name`, what it says of itself. */
  "other-projection",
  /** It breaks off, or its index leads nowhere. */
  "broken",
  /** It was replaced while it was open. */
  "changed",
] as const;
export type HostedProblemCode = (typeof HOSTED_PROBLEMS)[number];

/** A hosted layer that cannot be opened or read on. The message is for the console. */
export class HostedError extends Error {
  readonly problem: HostedProblem;

  constructor(code: HostedProblemCode, values: HostedProblem["values"] = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.problem = { code, values };
  }
}
