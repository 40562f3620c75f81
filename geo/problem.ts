/** Something wrong in the sources or in what was made of them; any one of them stops the build. */
export interface Problem {
  /** The file, or the made thing, in which it was found. */
  readonly where: string;
  /** The row, feature or field. */
  readonly which: string;
  readonly what: string;
}

export const formatProblem = ({ where, which, what }: Problem): string => `${where}: ${which}: ${what}`;
