import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterEach, expect } from "vitest";
import { modelFromSnapshot, startExcel, type TestExcel } from "../addin/excel-host/index.js";
import { snapshotOfFile } from "../addin/open.js";
import { putExcelBehind } from "./excel-page.js";
import type { PageOptions } from "./watched-page.js";
import { watchedPages } from "./watched-pages.js";

/** The example with defects. */
export const example = fileURLToPath(new URL("../../templates/examples/batches-2017-defects.xlsx", import.meta.url));

interface OpenPane {
  readonly page: Page;
  readonly excel: TestExcel;
}

/**
 * For the tests of a file: opens the pane in an Excel, with the example with defects unless another one is given, and waits until
 * `until` is seen. Whatever a test did, its page kept quiet, and Excel was asked nothing that it does not know.
 */
export function excelPanes(): (options?: PageOptions, excel?: TestExcel, until?: string) => Promise<OpenPane> {
  const open = watchedPages();
  let asked: TestExcel[] = [];

  afterEach(() => {
    const all = asked;
    asked = [];
    for (const excel of all) expect(excel.unknown).toEqual([]);
  });

  return async (options = {}, excel = startWithExample(), until = ".headline-verdict") => {
    const { page, address } = await open(options);
    await putExcelBehind(page, excel, { language: options.language ?? "fr-FR" });
    await page.goto(`${address}/excel.html`);
    asked.push(excel);
    await page.locator(until).waitFor();
    await expect.poll(() => excel.world.listening.size).toBeGreaterThan(0); // Excel tells the pane what its user does
    return { page, excel };
  };
}

function startWithExample(): TestExcel {
  return startExcel(modelFromSnapshot("batches-2017-defects.xlsx", snapshotOfFile(example)));
}

interface Ribboned {
  readonly ribbon: { press: (command: string) => Promise<void>; show: (mode: string) => void };
}

/** Presses a button of the ribbon, by the name that the manifest gives its command. */
export function press(page: Page, command: string): Promise<void> {
  return page.evaluate((name) => (globalThis as unknown as Ribboned).ribbon.press(name), command);
}

/** Excel hides the pane, or shows it again. */
export function show(page: Page, mode: "Hidden" | "Taskpane"): Promise<void> {
  return page.evaluate((visibility) => {
    (globalThis as unknown as Ribboned).ribbon.show(visibility);
  }, mode);
}
