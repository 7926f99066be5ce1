// The pane in a real Chromium: what its scripts weigh, and how long a user waits.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { largeWorkbook } from "./make-workbooks.js";

const site = fileURLToPath(new URL("../../dist/addin", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };
const ROUNDS = 5;

/**
 * Kilobytes after gzip of a page's scripts: those that it needs for the first findings, and all, with those that it loads after them.
 * The blank workbooks, which come when somebody asks for one, are in neither.
 */
export function paneScripts(page) {
  const html = readFileSync(join(site, page), "utf8");
  const [, script] = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(html) ?? [];
  return { atOnce: weigh(script, STATIC), all: weigh(script, STATIC, DYNAMIC) };
}

const STATIC = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const DYNAMIC = /import\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

function weigh(script, ...ways) {
  const sizes = new Map();
  const read = (path) => {
    if (sizes.has(path) || path.includes("blank-workbooks")) return;
    const code = readFileSync(join(site, path));
    sizes.set(path, gzipSync(code, { level: 9 }).length);
    for (const way of ways) for (const [, name] of code.toString().matchAll(way)) read(join("assets", name));
  };
  read(script);
  return [...sizes.values()].reduce((all, size) => all + size, 0) / 1000;
}

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

/** The page is busy from the click until the new findings are drawn: two frames later is when the user sees them. */
async function checkingAgain(browser, address, file) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.setInputFiles(".shelf input", file);
  await page.waitForSelector(".headline-again");
  const waits = [];
  for (let round = 0; round < ROUNDS; round++)
    waits.push(
      await page.evaluate(async () => {
        const { document, requestAnimationFrame, performance } = globalThis;
        const start = performance.now();
        document.querySelector(".headline-again").click();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        while (document.querySelector(".headline-again") === null)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        return performance.now() - start;
      }),
    );
  await page.close();
  return waits;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
