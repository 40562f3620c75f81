import { fileURLToPath } from "node:url";
import { build } from "vite";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the app into dist/, as `npm run build` does. */
export async function buildApp(): Promise<void> {
  await asProduction(() => build({ root: repository, logLevel: "warn" }));
}

/** vitest sets NODE_ENV to "test", and Vite then bundles React's development build without a word. */
export async function asProduction<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
