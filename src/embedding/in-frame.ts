import { linkToWhole } from "../state/url.ts";
import { selectionOf } from "../state/view.ts";
import type { ViewStore } from "../state/view-store.ts";
import { type FromFrame, isHeight, isText, messageOf, readMessage } from "./message.ts";
import "./grown.css";

/**
 * The map's side of the talk with the page that holds it: tells how high it is, what is chosen and what
 * is seen, and shows what it is asked to. Only what the page around says is heard, and nothing is told
 * of the reader before that page has asked.
 */
export function talkToHost(frame: Window, store: ViewStore): void {
  const host = frame.parent;
  const root = frame.document.documentElement;
  let id = "";
  // Whoever the page around is may know what it asked for: there is no secret in it to keep.
  const tell = (content: FromFrame) => host.postMessage(messageOf(id, content), "*");

  let height = 0;
  function tellHeight(): void {
    const layout = frame.document.querySelector(".layout");
    const now = Math.ceil(layout?.getBoundingClientRect().height ?? 0);
    if (now === height || !isHeight(now)) return;
    height = now;
    tell({ height });
  }
  const sizes = new ResizeObserver(tellHeight);

  function fitTo(fit: number): void {
    root.style.setProperty("--fit", `${fit}px`);
    root.classList.add("grown");
    // Also where nothing has changed: the page may have let go of the height it had.
    height = 0;
    tellHeight();
    for (const layout of frame.document.querySelectorAll("#still, #app")) sizes.observe(layout);
  }

  let seen = store.getView();
  store.subscribe(function tellView() {
    const before = seen;
    seen = store.getView();
    if (id === "") return;
    const select = selectionOf(seen);
    if (JSON.stringify(select) !== JSON.stringify(selectionOf(before))) tell({ select });
    if (linkToWhole(seen) !== linkToWhole(before)) tell({ viewchange: linkToWhole(seen) });
  });

  frame.addEventListener("message", function hear({ source, data }) {
    const message = source === host ? readMessage(data) : null;
    if (!message || message.id === "" || (id !== "" && message.id !== id)) return;
    id = message.id;
    if (isHeight(message.fit)) fitTo(message.fit);
    if (isText(message.set)) frame.location.replace(`#${embedded(message.set)}`);
  });

  tell({ ready: true });
}

/** A frame stays one, whatever it is to show. */
const embedded = (link: string): string => (/(^|&)embed(=|&|$)/.test(link) ? link : `embed&${link}`);
