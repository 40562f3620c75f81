import type { JoinedEvents } from "../count/joined-events.ts";
import type { Kind } from "../model/inspection.ts";
import type { ReadTable } from "../read/read-file.ts";

/** A file of the reader's on the map. What it holds never leaves the device. */
export interface OwnLayer {
  /** The same as long as the layer is there, and of no other. */
  readonly id: string;
  /** As the reader calls it; at first the name of the file. */
  readonly name: string;
  /** Which of the colours and shapes of `point-style.ts`: 0 to 3. */
  readonly colour: number;
  readonly isShown: boolean;
  /** The file itself, from which a record is read when it is asked for; `null` where it is not to be had any more. */
  readonly file: Blob | null;
  /** Whose data it is, as far as its columns tell. */
  readonly kind: Kind;
  /** What was read, save the events; `null` where a host has the file, of which only what the map shows is here. */
  readonly read: Omit<ReadTable, "events"> | null;
  /** The events, and where they lie. The same object as long as the events are the same. */
  readonly joined: JoinedEvents;
}

/** A layer whose events are all here, so that they can be counted. */
export type WholeLayer = OwnLayer & { readonly read: NonNullable<OwnLayer["read"]> };

export const isWhole = (layer: OwnLayer): layer is WholeLayer => layer.read !== null;

/** Whether the reader's events are set beside the map's own or seen instead of them; they are never added up. */
export const OWN_MODES = ["beside", "instead"] as const;
export type OwnMode = (typeof OWN_MODES)[number];
