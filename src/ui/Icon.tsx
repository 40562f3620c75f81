const PATHS = {
  close: "M5 5l10 10M15 5L5 15",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  home: "M3.5 9.5L10 4l6.5 5.5M5.5 8.5V16h9V8.5",
  layers: "M10 3l7 4-7 4-7-4zM3.5 10.5l6.5 3.7 6.5-3.7M3.5 13.8L10 17.5l6.5-3.7",
  back: "M12.5 4.5L7 10l5.5 5.5",
  up: "M4.5 12.5L10 7l5.5 5.5",
  down: "M4.5 7.5L10 13l5.5-5.5",
  check: "M4.5 10.5l3.7 3.7 7.3-8",
  link: "M8.5 11.5l3-3M7.2 9.2L5 11.4a2.6 2.6 0 003.7 3.7l2.2-2.2M12.8 10.8L15 8.6a2.6 2.6 0 00-3.7-3.7L9.1 7.1",
  sun: "M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.5 1.5M14.2 14.2l1.5 1.5M4.3 15.7l1.5-1.5M14.2 5.8l1.5-1.5",
  moon: "M15.5 12.2A6.5 6.5 0 017.8 4.5a6.5 6.5 0 107.7 7.7z",
  auto: "M10 3a7 7 0 100 14 7 7 0 000-14M10 3v14M10 6h4.5M10 10h6.8M10 14h4.5",
  search: "M8.7 3.2a5.5 5.5 0 100 11 5.5 5.5 0 000-11M12.7 12.7l4.3 4.3",
  time: "M3 16.5h14M4.5 13v-3M8 13V5M11.5 13V8M15 13v-2",
  filter: "M3 6h14M3 13.5h14M7 3.8v4.4M13 11.3v4.4",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M8 8v8",
  article: "M4 3.5h12v13H4zM6.5 7h7M6.5 10h7M6.5 13h4",
  report: "M4 9.5v7h12v-7M10 12.5V3.5M6.5 7L10 3.5 13.5 7",
  own: "M10 17.5s-5.5-4.8-5.5-9a5.5 5.5 0 0111 0c0 4.2-5.5 9-5.5 9M10 6v5M7.5 8.5h5",
  findings: "M3.5 3.5v13h13M6.5 12.5l3-3.5 2.5 2 4-5",
} as const;

/** A small drawing beside or in place of a word; it is never the only name of a thing. */
export function Icon({ name, mirrored = false }: { name: keyof typeof PATHS; mirrored?: boolean }) {
  return (
    <svg
      className={mirrored ? "icon icon-mirrored" : "icon"}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
