import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import decodeWebp, { init as initWebp } from "@jsquash/webp/decode.js";
import { writePng } from "./png.ts";

// Writes public/relief.png, for programs that read no WebP inside an SVG, from the relief of the map.

const SERVED = new URL("../../../public/", import.meta.url);

const decoder = createRequire(import.meta.url).resolve("@jsquash/webp/codec/dec/webp_dec.wasm");
await initWebp(new WebAssembly.Module(readFileSync(decoder)));
const webp = new Uint8Array(readFileSync(new URL("relief.webp", SERVED)));
const { width, height, data } = await decodeWebp(webp.buffer);
const png = writePng({ width, height, rgba: new Uint8Array(data.buffer) }, {});
writeFileSync(new URL("relief.png", SERVED), png);
console.log(`relief.png: ${width} by ${height}, ${png.length} bytes`);
