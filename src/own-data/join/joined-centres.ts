import type { Centre } from "../../model/centre.ts";

/** The centres to which events are measured, as our attacks are: those in the field, in their order. */
export const joinedCentres = (centres: readonly Centre[]): readonly Centre[] =>
  centres.filter(({ role }) => role === "field");
