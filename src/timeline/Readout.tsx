/** What lies under the pointer, in words; what it says can be had without a pointer elsewhere. */
export function Readout({ at, text }: { at: number; text: string }) {
  return (
    <span className="timeline-readout" style={{ "--at": at } as React.CSSProperties} aria-hidden="true">
      <span className={at < 50 ? "timeline-readout-text" : "timeline-readout-text timeline-readout-end"}>
        {text}
      </span>
    </span>
  );
}
