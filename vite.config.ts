import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { stillPage } from "./src/still/plugin.ts";

export default defineConfig({
  // The site works from any folder of any host.
  base: "./",
  plugins: [react(), stillPage()],
  build: { target: "es2022", assetsInlineLimit: 0 },
});
