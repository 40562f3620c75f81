import { LoadFailed } from "./parts/LoadFailed.tsx";

/** A browser that failed to import a part does not try it again, so with a network the page is loaded anew. */
export const partFailed = (retry: () => void) => (
  <LoadFailed error={null} retry={() => (navigator.onLine ? window.location.reload() : retry())} />
);
