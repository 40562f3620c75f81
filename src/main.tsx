import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Root } from "./Root.tsx";
import { createViewStore } from "./state/view-store.ts";
import "./styles/index.css";

const root = document.getElementById("app");
if (!root) throw new Error("index.html: expected an element with the id app, got none");

const store = createViewStore(window);

createRoot(root).render(
  <StrictMode>
    <Root store={store} />
  </StrictMode>,
);

if (window.parent !== window && store.getView().embed) {
  // Where it cannot be had the map is a map all the same.
  import("./embedding/in-frame.ts")
    .then(({ talkToHost }) => talkToHost(window, store))
    .catch(() => undefined);
}
