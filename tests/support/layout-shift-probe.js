// Runs inside the page before its own scripts: plain JavaScript, because nothing compiles it on the way.
window.layoutShiftSoFar = 0;
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) {
    if (!shift.hadRecentInput) window.layoutShiftSoFar += shift.value;
  }
}).observe({ type: "layout-shift", buffered: true });
