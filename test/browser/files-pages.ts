import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { PageOptions } from "./watched-page.js";
import { watchedPages } from "./watched-pages.js";

const examples = fileURLToPath(new URL("../../templates/examples", import.meta.url));
export const defects = `${examples}/batches-2017-defects.xlsx`;
export const clean = `${examples}/batches-2017-clean.xlsx`;

/** For the tests of a file: opens the pane in the plain browser, on some workbooks where they are given. */
export function filesPages(): (options?: PageOptions, ...files: readonly string[]) => Promise<Page> {
  const open = watchedPages();
  return async (options = {}, ...files) => {
    const { page, address } = await open(options);
    await page.goto(`${address}/files.html`);
    await page.locator(".shelf").waitFor();
    if (files.length > 0) {
      await page.locator(".shelf input[type=file]").setInputFiles([...files]);
      await page.locator(".headline-verdict").waitFor();
    }
    return page;
  };
}
