// Runs before anything is painted, from inside the page: it only turns the page to the reader's
// language, direction and theme, so that nothing has to be painted twice. The app decides anew.
(() => {
  const root = document.documentElement;
  const link = new URLSearchParams(location.hash.slice(1));
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem("security-gap-map")) || {};
  } catch {
    // A device that remembers nothing gets the defaults.
  }
  const spoken = () => {
    for (const tag of navigator.languages || []) {
      if (/^(ckb|ku-(arab|iq))/i.test(tag)) return "ckb";
      if (/^ar/i.test(tag)) return "ar";
      if (/^en/i.test(tag)) return "en";
    }
    return "en";
  };
  const known = (values, ...wanted) => wanted.find((value) => values.includes(value));
  const lang = known(["en", "ar", "ckb"], link.get("lang"), kept.lang) || spoken();
  const theme = known(["light", "dark", "auto"], link.get("theme"), kept.theme) || "auto";
  root.lang = lang;
  root.dir = lang === "en" ? "ltr" : "rtl";
  if (theme !== "auto") root.dataset.theme = theme;
  root.classList.add("js");
  const isSet = (key) => ["", "1"].includes(link.get(key));
  root.classList.toggle("embed", isSet("embed"));
  const parts = ["title", "legend", "panel", "interaction"];
  const usual = ["title", "legend", "interaction"];
  const asked = link.get("frame") === "none" ? [] : link.get("frame")?.split(",") || usual;
  const shown = asked.every((part) => parts.includes(part)) ? asked : usual;
  for (const part of parts) root.classList.toggle(`without-${part}`, isSet("embed") && !shown.includes(part));
  root.classList.toggle("with-timeline", isSet("timeline"));
  root.classList.toggle("wide-panel", ["table", "article", "embed", "picture"].includes(link.get("panel")));
  // A poor line carries the map first, and the device's own faces will do.
  const line = navigator.connection || {};
  const isPoor = line.saveData || line.downlink < 2;
  root.classList.toggle("device-faces", Boolean(isPoor));
  const hasAll = isPoor || root.classList.contains("faces-inside");
  const faces = hasAll ? [] : lang === "en" ? ["sans", "serif"] : ["arabic"];
  for (const face of faces) {
    const font = document.createElement("link");
    Object.assign(font, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "" });
    font.href = `fonts/gap-${face}.woff2`;
    document.head.append(font);
  }
})();
