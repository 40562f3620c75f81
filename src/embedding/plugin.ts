import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const entry = fileURLToPath(new URL("./embed.ts", import.meta.url));

/**
 * Puts embed.js beside index.html: one classic script of its own, which a page of any origin may load
 * without asking for more.
 */
export function embedScript(): Plugin {
  return {
    name: "embed-script",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "embed.js", source: await bundleEmbedScript() });
    },
    configureServer({ middlewares }) {
      middlewares.use("/embed.js", (_request, response, next) => {
        bundleEmbedScript().then(
          (code) => response.setHeader("content-type", "text/javascript").end(code),
          next,
        );
      });
    },
  };
}

/** The code of embed.js. */
export async function bundleEmbedScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry, formats: ["iife"], name: "securityGapMap", fileName: "embed" },
    },
  });
  const [chunk] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (chunk?.type !== "chunk") throw new Error("embed.js: expected one script from its bundling, got none");
  return chunk.code;
}
