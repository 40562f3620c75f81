import {
  ATTACK_TYPES,
  ATTRIBUTIONS,
  CONFIDENCES,
  type CountRange,
  DATE_PRECISIONS,
  type Incident,
  LOCATION_PRECISIONS,
  TARGETS,
} from "../model/incident.ts";
import { REGION_IDS } from "../model/region.ts";
import { object, orNull, record, rows } from "./decoder.ts";
import { atPoint, collection } from "./features.ts";
import { amount, date, id, localized, oneOf, share, text } from "./values.ts";

const regionId = oneOf(...REGION_IDS);
const countRange = orNull(object<CountRange>({ min: amount, max: amount }));

const incident = atPoint(
  object<Omit<Incident, "id" | "position">>({
    date,
    date_precision: oneOf(...DATE_PRECISIONS),
    place: localized,
    governorate: text,
    district: text,
    location_precision: oneOf(...LOCATION_PRECISIONS),
    uncertainty_km: amount,
    target: oneOf(...TARGETS),
    attack_type: oneOf(...ATTACK_TYPES),
    killed: countRange,
    injured: countRange,
    civilians_killed: orNull(amount),
    attackers_killed: orNull(amount),
    attribution: oneOf(...ATTRIBUTIONS),
    confidence: oneOf(...CONFIDENCES),
    membership: record(regionId, share),
    mapped_region: orNull(regionId),
    band_distance_km: amount,
    nearest_centre: id,
    nearest_centre_km: amount,
  }),
);

/** One attack that cannot be read must not hide the others. */
export const decodeIncidents = collection(rows(incident));
