/** Where the units inside an element lie on the page: how many pixels one takes, and where they begin. */
export interface Placing {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE_PAGE: Placing = { scale: 1, x: 0, y: 0 };

/** The units inside an element that is moved and scaled; ours are never turned, save for texts. */
export function placed(around: Placing, transform = ""): Placing {
  let { x, y, scale } = around;
  for (const [, kind, values = ""] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = values.split(" ").map(Number);
    if (kind === "scale") scale *= a;
    else if (kind === "translate") [x, y] = [x + a * scale, y + b * scale];
  }
  return { x, y, scale };
}
