import type { Problem } from "../model/problem.ts";

/** A data file that cannot be had or used. The reader is told its problem; the message is for the console. */
export class DataError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code} ${JSON.stringify(problem.values)}`);
    this.problem = problem;
  }
}
