import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Root } from "./Root.tsx";
import { createViewStore } from "./state/view-store.ts";
import "./styles/index.css";

const root = document.getElementById("app");
if (!root) throw new Error("index.html: expected an element with the id app, got none");

createRoot(root).render(
  <StrictMode>
    <Root store={createViewStore(window)} />
  </StrictMode>,
);
