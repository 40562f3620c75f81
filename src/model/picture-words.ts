/** The words of a picture, already in its language. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Of the sizes of circles: people killed in one attack. */
  readonly killed: string;
  /** Numbers of the circles shown, in the digits of the language. */
  readonly killedSteps: readonly { readonly killed: number; readonly text: string }[];
  /** First and last year, palest and darkest. */
  readonly years: readonly [string, string];
  /** Paler circles are older ones. */
  readonly older: string;
  readonly lowConfidence: string;
  readonly fieldCentre: string;
  readonly mainCentre: string;
  /** Of a hollow centre; only where one is shown. */
  readonly notYetOpen?: string;
  readonly band: string;
  /** The same in a word or two, where room is short. */
  readonly stripBand: string;
  readonly stripAttack: string;
  readonly documented: string;
  readonly inferred: string;
  readonly scale: (km: number) => string;
  /** Boundaries and names imply no endorsement; the band is indicative. */
  readonly indicative: string;
  readonly credit: string;
  /** What a figure on its own has to say besides: its period, how much of all it shows, what it leaves out. */
  readonly notes?: readonly string[];
  /** Rows of the legend that only some pictures have: a mark around the origin, and what it stands for. */
  readonly more?: readonly { readonly text: string; readonly path: string; readonly ink: string }[];
  /** The picture in words, for those who do not see it. */
  readonly description?: string;
}
