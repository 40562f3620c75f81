import { articleTags } from "./article-tags.ts";
import { changesTold } from "./changes-told.ts";
import type { Check } from "./check.ts";
import { datesReal } from "./dates-real.ts";
import { decimalsCut } from "./decimals-cut.ts";
import { editionsOrdered } from "./editions-ordered.ts";
import { labelsComplete } from "./labels-complete.ts";
import { linksAreWeb } from "./links-are-web.ts";
import { namesReviewed } from "./names-reviewed.ts";
import { noFormulas } from "./no-formulas.ts";
import { rangesOrdered } from "./ranges-ordered.ts";
import { regionsTileBand } from "./regions-tile-band.ts";
import { ringsSimple } from "./rings-simple.ts";
import { sourcesGiven } from "./sources-given.ts";
import { uniqueIds } from "./unique-ids.ts";
import { versionFitsChanges } from "./version-fits-changes.ts";

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
  noFormulas,
  editionsOrdered,
  versionFitsChanges,
  changesTold,
];
