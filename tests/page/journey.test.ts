import { expect, it } from "vitest";
import { button, details, link, liveMap, openPage, popup, theMap } from "../support/driver.ts";

/** Presses a key until the element in focus answers to a name; a reader would hear each one on the way. */
it("a reader with nothing but a keyboard finds an attack, filters, reads, walks through the article and passes it on", async () => {
  const { page } = await openPage({ reducedMotion: true });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await liveMap(page);
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  const tabTo = async (name: RegExp, back = false) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (name.test(await focused())) return;
      await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    }
    throw new Error(`the tab key never came to ${name}; the last was "${await focused()}"`);
  };

  // Search
  await tabTo(/^Search$/);
  await page.keyboard.press("Enter");
  const field = page.getByRole("combobox");
  await field.waitFor();
  await tabTo(/Search/);
  while (!(await field.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.type("Qaya Bashi");
  await page.getByRole("option").first().waitFor();
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  do await page.keyboard.press("ArrowDown");
  while (!/armed attack/.test((await chosen.textContent()) ?? ""));
  await page.keyboard.press("Enter");
  const name = /Qaya Bashi.*1 May 2021/;
  await details(page, name).getByRole("heading", { level: 2 }).waitFor();
  await popup(page, name).waitFor();

  // Sources
  await details(page, name).getByRole("link").first().waitFor();
  await tabTo(/Shafaq|Rudaw|Kurdistan|opens the publisher/);
  expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toMatch(/^https?:/);

  // Filter
  await tabTo(/^Filters$/, true);
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Peshmerga/ }).waitFor();
  while (
    !/^Peshmerga/.test(await page.evaluate(() => document.activeElement?.closest("label")?.textContent ?? ""))
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  await expect.poll(() => link(page)).toContain("target=peshmerga");

  // The article, step by step
  await tabTo(/^Article$/, true);
  await page.keyboard.press("Enter");
  await page.getByText("3 May 2021").first().waitFor();
  await page.getByRole("button", { name: /next/i }).waitFor();
  await tabTo(/next/i);
  await page.keyboard.press("Enter");
  await expect.poll(() => link(page)).toContain("paragraph=1");
  await page.keyboard.press("Enter");
  await expect.poll(() => link(page)).toContain("paragraph=2");

  // The link, copied, says the same to another reader.
  await tabTo(/^Copy link$/, true);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const sent = link(page);
  const marks = await theMap(page).locator(".attack").count();
  const { page: other } = await openPage({ hash: sent, reducedMotion: true });
  await liveMap(other);
  await other.locator('[aria-current="true"]').first().waitFor();
  expect(link(other)).toBe(sent);
  await expect.poll(() => theMap(other).locator(".attack").count()).toBe(marks);
  await expect.poll(() => button(other, "Show all").count()).toBe(1);
});
