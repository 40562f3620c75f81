import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import { CHOICES, type ChoiceCounts, type ChoicePart, type Filter, NEAR_KM } from "../model/filter.ts";
import { Choice } from "./Choice.tsx";
import { Group } from "./Group.tsx";
import { useWords } from "./words.ts";

/** A part of the filter in which several things can be chosen; none means all. */
export function ChoiceGroup<Part extends ChoicePart>({
  part,
  dataset,
  chosen,
  counts,
  onFilter,
}: {
  part: Part;
  dataset: Dataset;
  chosen: Filter[Part];
  counts: ChoiceCounts[Part];
  onFilter: (change: Partial<Filter>) => void;
}) {
  const t = useWords();
  const labelOf = useLabels(dataset);
  const choices: readonly string[] = CHOICES[part];
  const isChosen = (choice: string) => (chosen as readonly string[]).includes(choice);
  const countOf = (choice: string) => (counts as Readonly<Record<string, number>>)[choice] ?? 0;
  const most = Math.max(...choices.map(countOf));
  const note = part === "band" ? t("note.band") : part === "within" ? t("note.within") : undefined;
  return (
    <Group part={part} isSet={chosen.length > 0} {...(note ? { note } : {})} onFilter={onFilter}>
      {choices.map((choice) => (
        <Choice
          key={choice}
          type="checkbox"
          name={part}
          label={labelOf(part, choice)}
          checked={isChosen(choice)}
          count={countOf(choice)}
          most={most}
          onChange={(checked) =>
            onFilter({ [part]: choices.filter((one) => (one === choice ? checked : isChosen(one))) })
          }
        />
      ))}
    </Group>
  );
}

/** What a choice is called: as everywhere on the page, where it has a name there. */
function useLabels(dataset: Dataset): (part: ChoicePart, choice: string) => string {
  const { t: core, local, n } = useI18n();
  const t = useWords();
  return (part, choice) => {
    switch (part) {
      case "within": {
        const region = dataset.regions.find(({ id }) => id === choice);
        return region ? local(region.name) : choice;
      }
      case "band":
        return t(`band.${choice as Filter["band"][number]}`, { km: n(NEAR_KM) });
      case "type":
        return core(`attack_type.${choice as Filter["type"][number]}`);
      case "target":
        return core(`target.${choice as Filter["target"][number]}`);
      case "attribution":
        return core(`attribution.${choice as Filter["attribution"][number]}`);
      case "confidence":
        return core(`confidence.${choice as Filter["confidence"][number]}`);
    }
  };
}
