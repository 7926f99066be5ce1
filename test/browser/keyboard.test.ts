import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { excelPanes } from "./excel-panes.js";

const openPane = excelPanes();

const row = (page: Page, cell: string) => page.locator(".finding-row", { has: page.getByText(cell, { exact: true }) });
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Tabs from where the focus is until it comes to something with this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let tabs = 0; tabs < 20 && !(await focused(page)).startsWith(text); tabs++) await page.keyboard.press("Tab");
  expect(await focused(page)).toContain(text);
}

it("gives the focus to the next finding that is left when one is mended", async () => {
  const { page } = await openPane();
  await row(page, "G13").focus();
  await page.keyboard.press("Enter");
  await tabTo(page, "Corriger");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toMatch(/^C18/); // the total that was wrong because of G13 went with it
});

it("comes into the list by Tab after the finding that had the focus was filtered away", async () => {
  const { page } = await openPane();
  await row(page, "C3").focus();
  await page.getByRole("searchbox").fill("CIN impossible");
  await tabTo(page, "C18");
});

it("keeps the focus on the button that checks again", async () => {
  const { page } = await openPane();
  await page.getByRole("button", { name: "Vérifier à nouveau" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".headline-reading").count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Vérifier à nouveau");
});

it("shows where the focus is, at every stop", async () => {
  const { page } = await openPane();
  const stops: string[] = [];
  const unseen: string[] = [];
  for (let tabs = 0; tabs < 10; tabs++) {
    await page.keyboard.press("Tab");
    const [name, mark] = await page.evaluate(() => {
      const stop = document.activeElement ?? document.body;
      const { outlineStyle } = getComputedStyle(stop);
      const field = stop.closest(".fui-Input") !== null; // draws a line below itself
      return [stop.tagName + stop.textContent, field ? "field" : outlineStyle] as const;
    });
    if (name.startsWith("BODY")) break;
    stops.push(name);
    if (mark === "none") unseen.push(name);
  }
  expect(stops.length).toBeGreaterThan(6);
  expect(unseen).toEqual([]);
});

it("keeps the focus in a dialog, and gives it back to the button that opened it", async () => {
  const { page } = await openPane();
  const accept = page.getByRole("button", { name: "Accepter…" });
  const dialog = page.getByRole("dialog", { name: "Accepter ce constat" });
  await row(page, "C3").click();
  await accept.focus();
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  const stops = new Set<string>();
  for (let tabs = 0; tabs < 8; tabs++) {
    stops.add(
      await page.evaluate(() => (document.activeElement?.closest("dialog") ?? document.activeElement)?.tagName ?? ""),
    );
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Escape");
  await expect.poll(() => dialog.count()).toBe(0);
  stops.delete("BODY"); // between the last stop and the first the focus is the browser's own
  expect([...stops]).toEqual(["DIALOG"]);
  expect(await focused(page)).toBe("Accepter…");
});
