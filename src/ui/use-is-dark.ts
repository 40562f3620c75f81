import { useSyncExternalStore } from "react";

/** Whether the page is dark now, for what cannot take its colours from the styles. */
export const useIsDark = (): boolean => useSyncExternalStore(subscribe, isDark);

const isDark = (): boolean => getComputedStyle(document.documentElement).colorScheme === "dark";

function subscribe(listener: () => void): () => void {
  const device = window.matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  device.addEventListener("change", listener);
  return function unsubscribe() {
    observer.disconnect();
    device.removeEventListener("change", listener);
  };
}
