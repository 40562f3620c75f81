import { RoomWords } from "../parts/room-words.tsx";
import { type OtherEvents, Strip, type TimelineProps } from "./Strip.tsx";
import "./timeline.css";
import { WORDS } from "./words.ts";

export type { OtherEvents, TimelineProps };

/** When the attacks happened, and the period that is shown. */
export function Timeline(props: TimelineProps) {
  return (
    <RoomWords files={WORDS}>
      <Strip {...props} />
    </RoomWords>
  );
}
