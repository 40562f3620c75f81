import type { Frames } from "./frames.ts";

/** The keys of a link that are attributes of the element as well. */
export const LINK_ATTRIBUTES: readonly string[] =
  "map,region,incident,centre,edge,paragraph,from,to,target,type,attribution,confidence,band,within,killed,cut,q,sort,timeline,lang,theme,layers,panel,frame".split(
    ",",
  );

/** What a screen reader calls the frame, unless the element has a title of its own. */
export const FRAME_TITLES: Readonly<Record<string, string>> = {
  en: "The Security Gap: map",
  ar: "الفراغ الأمني: خريطة",
  ckb: "بۆشایی ئەمنی: نەخشە",
};

/** `<security-gap-map region="kirkuk" lang="ar">`: a map whose attributes are what a link can say. */
export function defineMapElement(base: string, frames: Frames): void {
  class SecurityGapMap extends HTMLElement {
    static readonly observedAttributes = [...LINK_ATTRIBUTES, "title", "height", "aspect-ratio"];
    readonly #frame = document.createElement("iframe");
    #isWaiting = false;

    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(":host{display:block}:host([hidden]){display:none}");
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.append(this.#frame);
    }

    connectedCallback(): void {
      const frame = this.#frame;
      frame.loading = "lazy";
      frame.referrerPolicy = "no-referrer";
      let sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";
      if (this.getAttribute("frame")?.includes("panel")) {
        frame.allow = "clipboard-write";
        sandbox += " allow-downloads";
      }
      frame.setAttribute("sandbox", sandbox);
      this.#dress();
      this.#size();
      const link = this.#link();
      frames.show(frame, link);
      frame.src = `${base}#${link}`;
    }

    disconnectedCallback(): void {
      frames.letGo(this.#frame);
    }

    /** Several attributes that are changed one after the other are one change of the map. */
    attributeChangedCallback(name: string): void {
      if (!this.isConnected || !this.#frame.src) return;
      if (name === "height" || name === "aspect-ratio") {
        this.#size();
        frames.refit(this.#frame);
      }
      if (this.#isWaiting) return;
      this.#isWaiting = true;
      queueMicrotask(() => {
        this.#isWaiting = false;
        this.#dress();
        frames.show(this.#frame, this.#link());
      });
    }

    #dress(): void {
      this.#frame.title = this.title || FRAME_TITLES[this.lang] || (FRAME_TITLES.en ?? "");
    }

    #size(): void {
      const height = Number(this.getAttribute("height"));
      const own = height > 0 ? { height: `${height}px` } : { height: "auto", minHeight: "320px" };
      const aspectRatio = height > 0 ? "auto" : (this.getAttribute("aspect-ratio") ?? "4 / 3");
      const { style } = this.#frame;
      style.cssText = "";
      Object.assign(style, { display: "block", width: "100%", border: "0", aspectRatio }, own);
    }

    #link(): string {
      const pairs = LINK_ATTRIBUTES.flatMap((name) => {
        const value = this.getAttribute(name);
        return value === null ? [] : [`${name}${value && `=${encodeURIComponent(value)}`}`];
      });
      return [...pairs, "embed"].join("&");
    }
  }
  customElements.define("security-gap-map", SecurityGapMap);
}
