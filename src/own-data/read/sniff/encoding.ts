import { type Encoding, type Finding, found } from "../../model/finding.ts";

/** How many bytes are looked at, in each of a few samples of a file. */
export const ENCODING_SAMPLE = 2 ** 18;

/**
 * Finds the encoding of text by a byte order mark, by what is valid, and by letters: samples are the
 * beginning of a file and, where they can be had, pieces from its middle and end.
 */
export function findEncoding(samples: readonly Uint8Array[]): Finding<Encoding> {
  const head = samples[0] ?? new Uint8Array(0);
  const mark = encodingOfMark(head);
  if (mark) return found(mark, true, "signature");
  const wide = wideEncoding(head);
  if (wide) return found(wide, true, "only-valid");
  const counts = samples.map(countSequences);
  const sum = (key: keyof SequenceCounts): number => counts.reduce((total, one) => total + one[key], 0);
  if (sum("high") === 0) return found("utf-8", true, "no-matter");
  if (sum("broken") === 0) return found("utf-8", true, "only-valid");
  // A few broken characters in much that is valid is damage; the other way round is chance.
  if (sum("valid") > sum("broken") * 10) return found("utf-8", false, "likelier");
  const arabic = sum("arabic") / sum("high");
  return found("windows-1256", arabic > 0.7 && sum("high") >= 20, "likelier");
}

function encodingOfMark(head: Uint8Array): Encoding | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** In UTF-16, the first byte of a Latin or Arabic letter is 0 or 6; digits and delimiters bring many zeros. */
function wideEncoding(head: Uint8Array): Encoding | null {
  const pairs = Math.floor(head.length / 2);
  const isHighByte = (byte = 1): boolean => byte === 0 || byte === 6;
  let [even, odd, zeros] = [0, 0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [first, second] = [head[pair * 2], head[pair * 2 + 1]];
    if (isHighByte(first)) even += 1;
    if (isHighByte(second)) odd += 1;
    if (first === 0 || second === 0) zeros += 1;
  }
  if (pairs < 2 || zeros < pairs * 0.1) return null;
  if (odd > pairs * 0.9 && even < pairs * 0.2) return "utf-16le";
  return even > pairs * 0.9 && odd < pairs * 0.2 ? "utf-16be" : null;
}

interface SequenceCounts {
  /** Bytes beyond ASCII. */
  readonly high: number;
  /** Characters of UTF-8 beyond ASCII. */
  readonly valid: number;
  /** Bytes that are no part of one. */
  readonly broken: number;
  /** Bytes that are Arabic letters in Windows-1256. */
  readonly arabic: number;
}

const isContinuation = (byte = 0): boolean => (byte & 0xc0) === 0x80;

const sequenceLength = (lead: number): number => {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
};

/** What is cut at either end of a sample is not counted. */
function countSequences(bytes: Uint8Array): SequenceCounts {
  let [high, valid, broken, arabic] = [0, 0, 0, 0];
  let at = 0;
  while (at < 3 && isContinuation(bytes[at])) at += 1;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    high += 1;
    if (isArabicLetter(byte)) arabic += 1;
    const length = sequenceLength(byte);
    let following = 1;
    while (following < length && isContinuation(bytes[at + following])) following += 1;
    if (length > 0 && following === length) {
      valid += 1;
      at += length;
    } else if (length > 0 && at + following === bytes.length) break;
    else {
      broken += 1;
      at += 1;
    }
  }
  return { high, valid, broken, arabic };
}

/** Windows-1256: the letters from hamza to ya, in three runs with French ones between; no-break space and comma. */
const isArabicLetter = (byte: number): boolean =>
  (byte >= 0xc1 && byte <= 0xdf && byte !== 0xd7) ||
  byte === 0xe1 ||
  (byte >= 0xe3 && byte <= 0xe6) ||
  byte === 0xec ||
  byte === 0xed ||
  byte === 0xa1;
