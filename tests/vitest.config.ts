import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Before any worker or browser starts, so that all of them agree on the date.
process.env.TZ = "UTC";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    reporters: ["default", "./tests/support/closing-line.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/page/**"],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          environment: "node",
          include: ["tests/page/**/*.test.ts"],
          globalSetup: "./tests/support/global-setup.ts",
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // A browser on a busy computer may drop a beat; the last lines of a run name whatever needed this.
          retry: 1,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
