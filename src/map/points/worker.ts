import { createDrawer } from "../../picture/points/drawer.ts";
import type { Answer, Call } from "./drawing.ts";

// Keeps the sorted events away from the page's own thread, and draws them there.

const drawer = createDrawer();

addEventListener("message", ({ data }: MessageEvent<Call>) => {
  void answer(data).then(({ value, transfer }) =>
    postMessage({ number: data.number, value } satisfies Answer, { transfer }),
  );
});

async function answer({ ask }: Call): Promise<{ value: unknown; transfer: Transferable[] }> {
  switch (ask.kind) {
    case "events":
      return { value: drawer.setEvents(ask.id, ask.columns), transfer: [] };
    case "mask":
      return { value: drawer.setMask(ask.id, ask.mask), transfer: [] };
    case "remove":
      return { value: drawer.remove(ask.id), transfer: [] };
    case "find":
      return { value: drawer.find(ask.layers, ask.at, ask.reach), transfer: [] };
    case "list": {
      const events = drawer.list(ask.id, ask.frame);
      return { value: events, transfer: [events.buffer as ArrayBuffer] };
    }
    case "draw": {
      const { image, summary } = drawer.draw(ask.request);
      const { pixels, width, height } = image;
      const bitmap = await createImageBitmap(new ImageData(pixels, width, height));
      return { value: { bitmap, summary }, transfer: [bitmap] };
    }
  }
}
