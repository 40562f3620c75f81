import type { Decimal } from "../../model/finding.ts";
import type { Uncertainty } from "../../model/mapping.ts";
import { PLACE_PRECISIONS } from "../../model/precision.ts";
import type { Cells } from "../formats/table.ts";
import { plainWord } from "./digits.ts";
import { readNumber } from "./numbers.ts";

const RADII = new Map(
  PLACE_PRECISIONS.map(({ scheme, code, km }) => [`${scheme} ${plainWord(code)}`, km ?? Number.NaN]),
);

/** Further than that from anything, a place says nothing. */
const WIDEST_KM = 25;

/** Reads how far from its point an event may lie, in kilometres; `NaN` where a point would be false. */
export class UncertaintyReader {
  readonly column: number | null;
  /** Whether the last code was one that is not known. */
  isUnknown = false;
  readonly #uncertainty: Uncertainty;
  readonly #decimal: Decimal;
  readonly #known = new Map<string, number>();

  constructor(uncertainty: Uncertainty, decimal: Decimal) {
    this.#uncertainty = uncertainty;
    this.#decimal = decimal;
    this.column = uncertainty.kind === "assumed" ? null : uncertainty.column;
  }

  read(cells: Cells): number {
    const uncertainty = this.#uncertainty;
    this.isUnknown = false;
    if (uncertainty.kind === "assumed") return uncertainty.km;
    const text = cells.text(uncertainty.column);
    const km = uncertainty.kind === "km" ? this.#radius(text) : this.#ofCode(text, uncertainty.scheme);
    this.isUnknown = km === undefined;
    return km ?? Number.NaN;
  }

  /** A radius beyond a district's is too coarse for a point. */
  #radius(text: string): number | undefined {
    const km = readNumber(text, this.#decimal);
    if (!(km >= 0)) return undefined;
    return km <= WIDEST_KM ? km : Number.NaN;
  }

  #ofCode(text: string, scheme: string): number | undefined {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const km = RADII.get(`${scheme} ${plainWord(text).replace(/\.0$/, "")}`);
    if (km !== undefined && this.#known.size < 1000) this.#known.set(text, km);
    return km;
  }
}
