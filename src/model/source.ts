/** Who published a fact. At least one of `date` and `url` is known; `url` is http(s) only. */
export interface Source {
  readonly publisher: string;
  /** ISO 8601, possibly of reduced precision (`2021-05`); absent where the page gave none. */
  readonly date?: string;
  readonly url?: string;
}
