import { createDrawer, type DrawRequest } from "../../picture/points/drawer.ts";
import type { FoundPoints } from "../../picture/points/find.ts";
import type { PointColumns, PointFrame, PointSummary } from "../../picture/points/point-layer.ts";

/** What the worker is asked. */
export type Ask =
  | { readonly kind: "events"; readonly id: string; readonly columns: PointColumns }
  | { readonly kind: "mask"; readonly id: string; readonly mask: Uint8Array | null }
  | { readonly kind: "remove"; readonly id: string }
  | { readonly kind: "draw"; readonly request: DrawRequest }
  | { readonly kind: "find"; readonly layers: readonly string[]; readonly at: Spot; readonly reach: number }
  | { readonly kind: "list"; readonly id: string; readonly frame: PointFrame };

export interface Call {
  readonly number: number;
  readonly ask: Ask;
}

export interface Answer {
  readonly number: number;
  readonly value: unknown;
}

/** A pixel of a zoom, from the corner of the world. */
export interface Spot {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Drawn {
  readonly bitmap: ImageBitmap | ImageData;
  readonly summary: PointSummary;
}

/** A drawer that answers later. */
export interface Drawing {
  setEvents(id: string, columns: PointColumns): void;
  setMask(id: string, mask: Uint8Array | null): void;
  remove(id: string): void;
  draw(request: DrawRequest): Promise<Drawn>;
  find(layers: readonly string[], at: Spot, reach: number): Promise<FoundPoints | null>;
  /** The passing events of a window, by their numbers. */
  list(id: string, frame: PointFrame): Promise<Uint32Array>;
  end(): void;
}

/** In a worker where the browser can hand pictures over from one; `onFailed` tells that it broke down. */
export function createDrawing(onFailed: () => void): Drawing {
  if (typeof Worker === "undefined" || typeof OffscreenCanvas === "undefined") return drawingHere();
  try {
    return drawingInWorker(onFailed);
  } catch {
    // A page around ours may forbid workers.
    return drawingHere();
  }
}

function drawingInWorker(onFailed: () => void): Drawing {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (value: unknown) => void>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data.value);
    waiting.delete(data.number);
  });
  worker.addEventListener("error", onFailed);
  const ask = <Value>(ask: Ask, transfer: Transferable[] = []): Promise<Value> => {
    last += 1;
    const number = last;
    worker.postMessage({ number, ask } satisfies Call, transfer);
    return new Promise((resolve) => waiting.set(number, resolve as (value: unknown) => void));
  };
  return {
    setEvents(id, { length, lng, lat, uncertaintyKm }) {
      // The page keeps its columns. Copied here and handed over, they are copied once and not twice; what
      // else a file has would be copied for nothing.
      const columns = { length, lng: lng.slice(), lat: lat.slice(), uncertaintyKm: uncertaintyKm.slice() };
      void ask({ kind: "events", id, columns }, [
        columns.lng.buffer,
        columns.lat.buffer,
        columns.uncertaintyKm.buffer,
      ]);
    },
    setMask: (id, mask) => void ask({ kind: "mask", id, mask }),
    remove: (id) => void ask({ kind: "remove", id }),
    draw: (request) => ask({ kind: "draw", request }),
    find: (layers, at, reach) => ask({ kind: "find", layers, at, reach }),
    list: (id, frame) => ask({ kind: "list", id, frame }),
    end: () => worker.terminate(),
  };
}

/** On the page's own thread. */
export function drawingHere(): Drawing {
  const drawer = createDrawer();
  return {
    setEvents: drawer.setEvents,
    setMask: drawer.setMask,
    remove: drawer.remove,
    async draw(request) {
      const { image, summary } = drawer.draw(request);
      return { bitmap: new ImageData(image.pixels, image.width, image.height), summary };
    },
    find: async (layers, at, reach) => drawer.find(layers, at, reach),
    list: async (id, frame) => drawer.list(id, frame),
    end: () => undefined,
  };
}
