import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
}

/** One line per rule and element that breaks WCAG 2.2 AA or axe's best practices. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await runAxe(page);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
}

/**
 * Through the debugger, not through a script element: no policy of the page, neither a strict
 * Content-Security-Policy nor Trusted Types, stops what the debugger evaluates.
 */
async function runAxe(page: Page): Promise<AxeResults> {
  const session = await page.context().newCDPSession(page);
  try {
    await evaluate(session, `${axe.source}; undefined`);
    const options = JSON.stringify({ runOnly: rules, resultTypes: ["violations"] });
    return (await evaluate(session, `axe.run(document, ${options})`)) as AxeResults;
  } finally {
    await session.detach();
  }
}

type Session = Awaited<ReturnType<ReturnType<Page["context"]>["newCDPSession"]>>;

async function evaluate(session: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
