import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { stillPage } from "./src/still/plugin.ts";

/** Modules of Leaflet that do nothing unless something of theirs is used. */
const UNUSED_UNLESS_ASKED = /\/leaflet\/src\/(control|layer)\//;

export default defineConfig({
  // The site works from any folder of any host.
  base: "./",
  resolve: {
    // Leaflet's one file cannot be shaken, its modules can: markers, vector renderers and controls,
    // which this map does not use, would be a tenth of what a reader has to wait for.
    alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }],
  },
  plugins: [react(), stillPage()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !UNUSED_UNLESS_ASKED.test(id) } },
  },
});
