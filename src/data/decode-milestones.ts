import type { Milestone } from "../model/milestone.ts";
import { list, object } from "./decoder.ts";
import { date, localized, source } from "./values.ts";

const milestone = object<Milestone>({ date, title: localized, summary: localized, source });

export const decodeMilestones = object<{ milestones: readonly Milestone[] }>({ milestones: list(milestone) });
