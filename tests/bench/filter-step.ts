import { buildApp } from "../support/build.ts";
import { launchChromium } from "../support/chromium.ts";
import { serveBuilt } from "../support/site.ts";
import { formatTable, median } from "./table.ts";

/** Until the task that a click began has ended, all of React's work on it included. */
const TIME_CLICKS = `(async () => {
  const taskEnd = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const time = async (element) => {
    const start = performance.now();
    element.click();
    await taskEnd();
    const spent = performance.now() - start;
    await nextFrame();
    return spent;
  };
  const choices = [...document.querySelectorAll(".choice input[type=checkbox]")].slice(0, 6);
  const attacks = document.querySelector(".layer-list input");
  const steps = [];
  const draws = [];
  for (let round = 0; round < 8; round += 1) {
    for (const choice of choices) steps.push(await time(choice));
    await time(attacks);
    draws.push(await time(attacks));
  }
  return { steps: steps.slice(choices.length), draws: draws.slice(1) };
})()`;

/** One step of a filter, with everything redrawn, beside drawing the layer of attacks once. */
export async function benchFilterStep(): Promise<string> {
  await buildApp();
  const site = await serveBuilt();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}#panel=filter`);
    await page.locator('[data-live-map="ready"]').waitFor();
    await page.locator(".choice input").first().waitFor();
    const { steps, draws } = (await page.evaluate(TIME_CLICKS)) as { steps: number[]; draws: number[] };
    const [step, draw] = [median(steps), median(draws)];
    return formatTable([
      ["", "a filter step", "drawing the attacks", "", "times"],
      ["script, all redrawn", step.toFixed(1), draw.toFixed(1), "ms", (step / draw).toFixed(2)],
    ]);
  } finally {
    await browser.close();
    await site.close();
  }
}
