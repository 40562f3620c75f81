import { createContext, useContext, useSyncExternalStore } from "react";
import type { Problem } from "../model/problem.ts";
import type { View } from "./view.ts";
import type { ViewStore } from "./view-store.ts";

const ViewContext = createContext<ViewStore | null>(null);

/** `<ViewProvider value={store}>` around everything that looks at the view. */
export const ViewProvider = ViewContext.Provider;

export function useView(): View {
  const { subscribe, getView } = useViewStore();
  return useSyncExternalStore(subscribe, getView, getView);
}

/** The same function at every render. */
export function useSetView(): (patch: Partial<View>) => void {
  return useViewStore().setView;
}

/** What is wrong with the link as last read, and with the device's memory. */
export function useViewProblems(): readonly Problem[] {
  const { subscribe, getProblems } = useViewStore();
  return useSyncExternalStore(subscribe, getProblems, getProblems);
}

function useViewStore(): ViewStore {
  const store = useContext(ViewContext);
  if (store === null) throw new Error("expected a ViewProvider around this component, got none");
  return store;
}
