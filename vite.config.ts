import react from "@vitejs/plugin-react";
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from "vite";
import { embedScript } from "./src/embedding/plugin.ts";
import { regionPages } from "./src/region-pages/plugin.ts";
import { SINGLE_MODE, singleBuild, singleFile } from "./src/single/plugin.ts";
import { stillPage } from "./src/still/plugin.ts";
import { workerLicences } from "./src/still/worker-licences.ts";

/** Modules of Leaflet that do nothing unless something of theirs is used; a map needs what Layer.js adds to it. */
const UNUSED_UNLESS_ASKED = /\/leaflet\/src\/(control\/|layer\/(?!Layer\.js$))/;

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

/**
 * Packs a workbook in the page: a worker made of text is what Trusted Types forbid, and starting one takes
 * longer than packing a few hundred kilobytes.
 */
function workbookWithoutWorkers(): Plugin {
  return {
    name: "workbook-without-workers",
    transform: {
      filter: { id: /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/ },
      handler: () =>
        'import { zipSync } from "fflate"; export default async (files) => zipSync(files).buffer;',
    },
  };
}

interface ModuleGraph {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * What the first load shares with rooms that come later goes into one file: left alone it falls into one for
 * each set of rooms, and every file more is a request and a packing of its own.
 */
function sharedByFirstLoad() {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, graph: ModuleGraph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false); // in a circle of imports another one decides
    const info = graph.getModuleInfo(id);
    const first = !!info && (info.isEntry || info.importers.some((importer) => isFirst(importer, graph)));
    known.set(id, first);
    return first;
  };
  return (id: string, graph: ModuleGraph) => {
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const isShared = isFirst(id, graph) && importers.some((importer) => !isFirst(importer, graph));
    return isShared ? "shared" : null;
  };
}

const LICENCES = "licences.md";
const licences = workerLicences(LICENCES);

const site = (isSingle: boolean): UserConfig => ({
  // The site works from any folder of any host.
  base: "./",
  resolve: {
    // Leaflet's one file cannot be shaken, its modules can: markers, vector renderers and controls,
    // which this map does not use, would be a tenth of what a reader has to wait for.
    alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }],
  },
  // Its typesetter loads WebAssembly, which waits at the top of a module.
  worker: { format: "es", plugins: licences.inWorker },
  plugins: [
    react(),
    leafletWithoutMarkupProbe(),
    workbookWithoutWorkers(),
    stillPage({ isSingleFile: isSingle }),
  ],
  define: { __SINGLE_FILE__: JSON.stringify(isSingle) },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    // Its lines would lie in the very script whose preloading they see to.
    modulePreload: { polyfill: false },
    // The packages in the bundle ask that their notices go with every copy of it.
    license: { fileName: LICENCES },
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !UNUSED_UNLESS_ASKED.test(id) },
      output: {
        codeSplitting: isSingle ? false : { groups: [{ debugName: "shared", name: sharedByFirstLoad() }] },
      },
    },
  },
});

export default defineConfig(({ mode }) =>
  mode === SINGLE_MODE
    ? mergeConfig(site(true), { plugins: [singleFile()], ...singleBuild() })
    : mergeConfig(site(false), { plugins: [embedScript(), regionPages(), licences.inPage] }),
);
