import { LONGEST_VALUE_SHOWN } from "../model/limits.ts";

/** A text of the file, short enough to be shown; cut between whole characters. */
export const cutText = (text: string): string =>
  text.length <= LONGEST_VALUE_SHOWN
    ? text
    : `${[...text.slice(0, LONGEST_VALUE_SHOWN)].slice(0, -1).join("")}…`;
