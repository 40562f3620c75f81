import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { stillPage } from "./src/still/plugin.ts";
import { workerLicences } from "./src/still/worker-licences.ts";

/** Modules of Leaflet that do nothing unless something of theirs is used. */
const UNUSED_UNLESS_ASKED = /\/leaflet\/src\/(control|layer)\//;

/** Asks whether SVG can stand in HTML by writing markup, which Trusted Types forbid. */
const MARKUP_PROBE = /!!svg && \(function \(\) \{[\s\S]*?\}\)\(\)/;

/** Every browser that runs modules answers Leaflet's question with yes: it need not be asked. */
function leafletWithoutMarkupProbe(): Plugin {
  return {
    name: "leaflet-without-markup-probe",
    transform: {
      filter: { id: /\/leaflet\/src\/core\/Browser\.js$/ },
      handler(code) {
        if (!MARKUP_PROBE.test(code))
          throw new Error("Leaflet's Browser.js has changed: look at its innerHTML");
        return code.replace(MARKUP_PROBE, "true");
      },
    },
  };
}

const LICENCES = "licences.md";
const licences = workerLicences(LICENCES);

export default defineConfig({
  // The site works from any folder of any host.
  base: "./",
  resolve: {
    // Leaflet's one file cannot be shaken, its modules can: markers, vector renderers and controls,
    // which this map does not use, would be a tenth of what a reader has to wait for.
    alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }],
  },
  // Its typesetter loads WebAssembly, which waits at the top of a module.
  worker: { format: "es", plugins: licences.inWorker },
  plugins: [react(), leafletWithoutMarkupProbe(), stillPage(), licences.inPage],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    // The packages in the bundle ask that their notices go with every copy of it.
    license: { fileName: LICENCES },
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !UNUSED_UNLESS_ASKED.test(id) } },
  },
});
