// Runs inside the page before its own scripts: notes each height that a map's frame is seen at.
if (window === window.top) {
  window.frameHeights = new Map();
  const mapsIn = (root) =>
    [...root.querySelectorAll("*")].flatMap((element) => [
      ...(element.localName === "iframe" ? [element] : []),
      ...(element.shadowRoot ? mapsIn(element.shadowRoot) : []),
    ]);
  const look = () => {
    for (const frame of mapsIn(document)) {
      const seen = window.frameHeights.get(frame) ?? [];
      const height = Math.round(frame.getBoundingClientRect().height);
      if (seen.at(-1) !== height) window.frameHeights.set(frame, [...seen, height]);
    }
    requestAnimationFrame(look);
  };
  look();
}
