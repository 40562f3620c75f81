/** What a file was found to be, in one respect: the reader sees it, and can say otherwise. */
export interface Finding<Value> {
  readonly value: Value;
  /** Whether the file leaves no other reading. */
  readonly sure: boolean;
  readonly why: Why;
}

export type Why =
  /** The first bytes say so. */
  | "signature"
  /** No other reading is valid. */
  | "only-valid"
  /** The values look more like it than like anything else. */
  | "likelier"
  /** The file gives no hint: this is the usual. */
  | "usual"
  /** Both readings fit every value that was looked at. */
  | "ambiguous"
  /** The columns are those of a known source. */
  | "known-columns"
  /** The file holds nothing of the kind, so that it does not matter. */
  | "no-matter"
  /** The reader said so. */
  | "reader";

export const PACKINGS = ["none", "gzip", "zip"] as const;
export type Packing = (typeof PACKINGS)[number];

export const FORMATS = ["delimited", "json-lines", "json", "geojson", "kml", "xlsx"] as const;
export type Format = (typeof FORMATS)[number];

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1256"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const DECIMALS = ["point", "comma"] as const;
export type Decimal = (typeof DECIMALS)[number];

/** The order of a date written in numbers alone. Names of months, and years that come first, need none. */
export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** All that is found out about how a file is written. */
export interface Findings {
  readonly packing: Finding<Packing>;
  readonly format: Finding<Format>;
  readonly encoding: Finding<Encoding>;
  readonly delimiter: Finding<Delimiter>;
  /** Whether the first row names the columns. */
  readonly header: Finding<boolean>;
  readonly decimal: Finding<Decimal>;
  readonly dateOrder: Finding<DateOrder>;
  /** The name of the sheet of a workbook that is read, or of the file inside an archive; empty where there is none. */
  readonly part: Finding<string>;
}

/** What the reader says of a file, instead of what was found. */
export type Corrections = {
  readonly [Key in keyof Findings]?: Findings[Key]["value"];
};

export const found = <Value>(value: Value, sure: boolean, why: Why): Finding<Value> => ({ value, sure, why });

/** What the reader said, or else what was found. */
export const corrected = <Value>(said: Value | undefined, finding: () => Finding<Value>): Finding<Value> =>
  said === undefined ? finding() : found(said, true, "reader");
