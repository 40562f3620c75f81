import { useCallback, useEffect, useRef, useState } from "react";
import type { FigureRequest } from "../../figure/request.ts";
import type { CreditedLayer } from "../../picture/points/point-layer.ts";
import type { Answer, NamedFigure, Order } from "./figure-worker.ts";

/** A figure, and the request that it answers. */
export interface Drawing {
  readonly figure: NamedFigure;
  readonly request: FigureRequest;
}

export interface FigureState {
  /** The last that could be drawn; it stays while the next one is drawn. */
  readonly drawing: Drawing | null;
  readonly isDrawing: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

type Asked = Pick<Order, "request" | "points">;

/** Draws what is asked for, one after the other; of those that wait, only the latest. */
export function useFigure(request: FigureRequest | null, points: readonly CreditedLayer[]): FigureState {
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<(Asked & { answer: Answer }) | null>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const worker = useRef<Worker | null>(null);
  const drawn = useRef<Asked | null>(null);
  const next = useRef<Asked | null>(null);

  const send = useCallback(function send() {
    const asked = next.current;
    if (!asked || drawn.current) return;
    next.current = null;
    drawn.current = asked;
    worker.current ??= startWorker();
    const dismiss = () => {
      // A module that could not be loaded stays so for its worker: the next attempt takes a new one.
      worker.current?.terminate();
      worker.current = null;
    };
    const settle = (answer: Answer) => {
      drawn.current = null;
      if ("figure" in answer) setDrawing({ figure: answer.figure, request: asked.request });
      else dismiss();
      setAnswered({ ...asked, answer });
      send();
    };
    worker.current.onmessage = ({ data }: MessageEvent<Answer>) => settle(data);
    worker.current.onerror = (event) => {
      event.preventDefault();
      settle({ problem: event.message });
    };
    worker.current.postMessage({ site: document.baseURI, ...asked } satisfies Order);
  }, []);

  // A request with the same choices is the same: it is known by what it says.
  const said = JSON.stringify(request);
  useEffect(
    function ask() {
      if (said === "null") return;
      next.current = { request: JSON.parse(said) as FigureRequest, points };
      void attempt;
      send();
    },
    [said, points, attempt, send],
  );

  useEffect(
    () =>
      function stop() {
        worker.current?.terminate();
        worker.current = null;
        drawn.current = null;
      },
    [],
  );

  const isAnswered =
    answered !== null && answered.points === points && JSON.stringify(answered.request) === said;
  return {
    drawing,
    isDrawing: request !== null && !isAnswered,
    hasFailed: isAnswered && "problem" in answered.answer,
    retry: useCallback(() => {
      setAnswered(null);
      setAttempt((count) => count + 1);
    }, []),
  };
}

const startWorker = (): Worker =>
  new Worker(new URL("./figure-worker.ts", import.meta.url), { type: "module", name: "figure" });
