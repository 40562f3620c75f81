import { articleTags } from "./article-tags.ts";
import type { Check } from "./check.ts";
import { datesReal } from "./dates-real.ts";
import { decimalsCut } from "./decimals-cut.ts";
import { labelsComplete } from "./labels-complete.ts";
import { linksAreWeb } from "./links-are-web.ts";
import { namesReviewed } from "./names-reviewed.ts";
import { rangesOrdered } from "./ranges-ordered.ts";
import { regionsTileBand } from "./regions-tile-band.ts";
import { ringsSimple } from "./rings-simple.ts";
import { sourcesGiven } from "./sources-given.ts";
import { uniqueIds } from "./unique-ids.ts";

/** The rules that stop the build, in the order in which their problems are told. */
export const CHECKS: readonly Check[] = [
  uniqueIds,
  sourcesGiven,
  linksAreWeb,
  datesReal,
  rangesOrdered,
  labelsComplete,
  namesReviewed,
  articleTags,
  decimalsCut,
  ringsSimple,
  regionsTileBand,
];
