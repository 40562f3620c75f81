import type { Incident, IncidentReport } from "../../model/incident.ts";
import type { Source } from "../../model/source.ts";

export interface NumberedSources {
  /** Each once, in the order in which the attacks first name them; the first has the number 1. */
  readonly sources: readonly Source[];
  /** By the id of an attack; none where nothing is known of its sources. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

/** Numbers what the attacks rest on: one report on several attacks is one source. */
export function numberSources(
  incidents: readonly Incident[],
  reports: Readonly<Record<string, IncidentReport>>,
): NumberedSources {
  const sources: Source[] = [];
  const known = new Map<string, number>();
  const numbers = new Map<string, readonly number[]>();
  for (const { id } of incidents) {
    const own = (reports[id]?.sources ?? []).map((source) => {
      const name = JSON.stringify([source.publisher, source.date, source.url]);
      const number = known.get(name) ?? sources.push(source);
      known.set(name, number);
      return number;
    });
    numbers.set(id, [...new Set(own)]);
  }
  return { sources, numbers };
}
