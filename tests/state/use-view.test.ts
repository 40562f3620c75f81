import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { useSetView, useView, useViewProblems, ViewProvider } from "../../src/state/use-view.ts";
import { createViewStore } from "../../src/state/view-store.ts";
import { fakeWindow } from "./fake-window.ts";

const Told: FunctionComponent = () => {
  const setView = useSetView();
  return createElement("p", null, `${useView().region} ${useViewProblems().length} ${typeof setView}`);
};

test("a component is told the view, its problems and how to change it", () => {
  const store = createViewStore(fakeWindow({ hash: "#region=kirkuk&lang=xx" }));
  const page = createElement(ViewProvider, { value: store }, createElement(Told));
  expect(renderToStaticMarkup(page)).toBe("<p>kirkuk 1 function</p>");
});

test("a component outside of the provider is an error of ours, and says so", () => {
  expect(() => renderToStaticMarkup(createElement(Told))).toThrow("expected a ViewProvider");
});
