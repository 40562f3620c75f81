import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import decodeWebp, { init as initWebp } from "@jsquash/webp/decode.js";
import { expect, it } from "vitest";
import { SERVED } from "./materials.ts";
import { readPng } from "./read-png.ts";

it("the relief of figures is that of the map, dot for dot", async () => {
  const decoder = createRequire(import.meta.url).resolve("@jsquash/webp/codec/dec/webp_dec.wasm");
  await initWebp(new WebAssembly.Module(readFileSync(decoder)));
  const webp = await decodeWebp(new Uint8Array(readFileSync(new URL("relief.webp", SERVED))).buffer);

  const png = readPng(readFileSync(new URL("relief.png", SERVED)));

  expect([png.width, png.height]).toEqual([webp.width, webp.height]);
  expect(Buffer.from(webp.data.buffer).equals(Buffer.from(png.dots))).toBe(true);
});
