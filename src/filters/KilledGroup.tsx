import { type Filter, incidentsPassing } from "../model/filter.ts";
import type { Incident } from "../model/incident.ts";
import { Choice } from "./Choice.tsx";
import { Group } from "./Group.tsx";
import { useWords } from "./words.ts";

/** What is offered; a link may ask for any other number. */
const STEPS: readonly (number | null)[] = [null, 1, 3, 5, 10];

/** At least so many people killed. */
export function KilledGroup({
  incidents,
  filter,
  onFilter,
}: {
  incidents: readonly Incident[];
  filter: Filter;
  onFilter: (change: Partial<Filter>) => void;
}) {
  const t = useWords();
  const { killed } = filter;
  const steps = STEPS.includes(killed) ? STEPS : [...STEPS, killed].sort((a, b) => (a ?? -1) - (b ?? -1));
  const counts = steps.map((step) => incidentsPassing(incidents, { ...filter, killed: step }).length);
  return (
    <Group part="killed" isSet={killed !== null} note={t("note.killed")} onFilter={onFilter}>
      {steps.map((step, i) => (
        <Choice
          key={step}
          type="radio"
          name="killed"
          label={step === null ? t("killed.any") : t("killed.least", { count: step })}
          checked={step === killed}
          count={counts[i] ?? 0}
          most={Math.max(...counts)}
          onChange={() => onFilter({ killed: step })}
        />
      ))}
    </Group>
  );
}
