import { useOtherEvents } from "./own-data/shown/use-other-events.tsx";
import { SHOWN_WORDS } from "./own-data/shown/words.ts";
import { RoomWords } from "./parts/room-words.tsx";
import { Timeline, type TimelineProps } from "./timeline/Timeline.tsx";

/** The timeline with the reader's own events under ours, or in their place. */
export function TimelineWithOwn(props: TimelineProps) {
  return (
    <RoomWords files={SHOWN_WORDS}>
      <WithOther {...props} />
    </RoomWords>
  );
}

function WithOther(props: TimelineProps) {
  return <Timeline {...props} other={useOtherEvents()} />;
}
