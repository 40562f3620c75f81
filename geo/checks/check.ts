import type { Kitchen } from "../kitchen.ts";
import type { Problem } from "../problem.ts";

/** One rule; it returns what breaks it. The build stops on any problem. */
export type Check = (kitchen: Kitchen) => Problem[];

/** The problems of a rule that is asked of each of many things. */
export function eachOf<Thing>(
  where: string,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  ask: (thing: Thing) => string | false,
): Problem[] {
  return things.flatMap((thing) => {
    const what = ask(thing);
    return what === false ? [] : [{ where, which: nameOf(thing), what }];
  });
}
