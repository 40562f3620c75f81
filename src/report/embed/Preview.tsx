import { useEffect, useRef, useState } from "react";
import { useWords } from "../words.ts";
import { type FrameSize, LEAST_HEIGHT } from "./snippet.ts";

/** The frame as it will be, as wide as there is room here. */
export function Preview({ address, title, size }: { address: string; title: string; size: FrameSize }) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(address);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(
    function showChange() {
      const shown = frame.current?.contentWindow;
      // Not by its address, which would make each switch a step for Back; and not before it is there.
      if (isLoaded && shown && shown.location.href !== address) shown.location.replace(address);
    },
    [isLoaded, address],
  );
  const style =
    size.kind === "height"
      ? { height: size.height }
      : { aspectRatio: size.ratio, minHeight: LEAST_HEIGHT, height: "auto" };
  return (
    <section className="embed-preview">
      <h3>{words("embed.preview")}</h3>
      <div className="embed-frame" aria-busy={!isLoaded}>
        {!isLoaded && <p>{words("embed.loading")}</p>}
        <iframe ref={frame} src={first} title={title} style={style} onLoad={() => setLoaded(true)} />
      </div>
    </section>
  );
}
