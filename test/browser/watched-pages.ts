import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openBrowser } from "./chromium.js";
import { serveSite, type Site } from "./site.js";
import { openWatched, type PageOptions, type WatchedPage } from "./watched-page.js";

/** For the tests of a file: a browser on the built site, and pages in it that must have kept quiet when their test ends. */
export function watchedPages(): (options?: PageOptions) => Promise<WatchedPage & { readonly address: string }> {
  let browser: Browser;
  let site: Site;
  let opened: WatchedPage[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    site = await serveSite();
  });

  afterAll(async () => {
    site.close();
    await browser.close();
  });

  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const watched of pages) {
      await watched.expectSilence();
      await watched.page.context().close();
    }
  });

  return async (options = {}) => {
    const watched = await openWatched(browser, site.address, options);
    opened.push(watched);
    return { ...watched, address: site.address };
  };
}
