// Runs inside the page before its own scripts: plain JavaScript, because nothing compiles it on the way.
//
// When is a shape on the screen? Largest Contentful Paint does not count the shapes of an SVG or a canvas,
// Element Timing knows only images and text, and First Contentful Paint may be a headline. So: a
// MutationObserver sees the element once the parser has closed it, or a script has put it there; the next
// animation frame is the first one that draws it; and when the frame after that begins, the page has handed
// its drawing over. A page that is still blocked by a stylesheet has no animation frames, so that wait is
// counted too. What the compositor then needs to show it is not: against First Contentful Paint, where both
// speak of the same frame, the answer was the same or one frame early.
//
// `window.momentsToPaint`, set beforehand, maps names to selectors; `window.tellAllPainted()` is called when all are there.
{
  const waiting = new Map(Object.entries(window.momentsToPaint));
  const moments = waiting.size;
  const loadProbe = { painted: {}, longTasks: [] };
  window.loadProbe = loadProbe;

  const attributes = [...waiting.values()].flatMap((selector) => selector.match(/(?<=\[)[\w-]+/g) ?? []);
  const observer = new MutationObserver(look);
  observer.observe(document, {
    subtree: true,
    childList: true,
    ...(attributes.length > 0 && { attributes: true, attributeFilter: attributes }),
  });
  document.addEventListener("readystatechange", look);

  function look() {
    for (const [name, selector] of waiting) {
      const element = document.querySelector(selector);
      if (element === null || !isClosed(element)) continue;
      waiting.delete(name);
      afterItsFrame(() => {
        loadProbe.painted[name] = performance.now();
        if (Object.keys(loadProbe.painted).length === moments) window.tellAllPainted();
      });
    }
    if (waiting.size === 0) observer.disconnect();
  }

  /** A long inline SVG arrives in pieces: it is whole when something that follows it has been parsed. */
  function isClosed(element) {
    if (document.readyState !== "loading") return true;
    for (let node = element; node !== null; node = node.parentNode) {
      if (node.nextSibling !== null) return true;
    }
    return false;
  }

  function afterItsFrame(tell) {
    requestAnimationFrame(() => requestAnimationFrame(tell));
  }

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      loadProbe.longTasks.push({ startTime, duration });
    }
  }).observe({ type: "longtask", buffered: true });
}
