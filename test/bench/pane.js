// The pane in a real Chromium: how long a user waits.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { largeWorkbook } from "./make-workbooks.js";

const site = fileURLToPath(new URL("../../dist/addin", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };
const ROUNDS = 5;

/** Milliseconds, medians: from opening a 500-row workbook to its first findings, and for a check of 5,000 rows again. */
export async function paneWaits() {
  const server = createServer(({ url }, response) => {
    response.writeHead(200, { "content-type": TYPES[extname(url)] ?? "application/octet-stream" });
    response.end(readFileSync(join(site, url)));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const address = `http://127.0.0.1:${server.address().port}/files.html`;
  const openings = [];
  for (let round = 0; round < ROUNDS; round++) openings.push(await opening(browser, address, await largeWorkbook(500)));
  const again = await checkingAgain(browser, address, await largeWorkbook(5000));
  await browser.close();
  server.close();
  return { opening: median(openings), again: median(again) };
}

async function opening(browser, address, file) {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(address);
  await page.setInputFiles(".shelf input", file);
  await page.waitForSelector(".finding-row, .headline-verdict");
  const waited = performance.now() - start;
  await page.close();
  return waited;
}

/**
 * A file on the shelf is not checked twice the same way, so the user asks for another language: everything is checked and said anew.
 * The page is busy from the click until it is drawn: two frames later is when the user sees it.
 */
async function checkingAgain(browser, address, file) {
  const page = await browser.newPage({ locale: "fr-FR" });
  await page.goto(address);
  await page.setInputFiles(".shelf input", file);
  await page.waitForSelector(".headline-again");
  await page.locator("#tab-settings").click();
  const waits = [];
  for (let round = 0; round < ROUNDS; round++)
    waits.push(
      await page.evaluate(
        async (lang) => {
          const { document, requestAnimationFrame, performance } = globalThis;
          const start = performance.now();
          document.querySelector(`[type=radio][value=${lang}]`).click();
          while (document.documentElement.lang !== lang || document.querySelector(".headline-again") === null)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          await new Promise((resolve) => requestAnimationFrame(resolve));
          return performance.now() - start;
        },
        round % 2 === 0 ? "en" : "fr",
      ),
    );
  await page.close();
  return waits;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
