import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportedRun } from "../../lib/batch/report-folder/index.js";
import { reportPage } from "../../lib/batch/report-folder/page/report-page.js";
import { compareRuns, type Lang } from "../../lib/report/index.js";
import type { Example } from "../../lib/rules/index.js";
import { sampleRun } from "../batch/report-folder/sample-run.js";
import { scratchFolder } from "../fixtures/scratch.js";
import { openBrowser } from "./chromium.js";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = scratchFolder();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page on a report, and everything that it complained of or asked the network for. */
async function opened(
  lang: Lang,
  options: BrowserContextOptions = {},
  run: ReportedRun = sampleRun(lang),
): Promise<{ page: Page; complaints: string[] }> {
  const file = join(folder, `${lang}.html`);
  writeFileSync(
    file,
    reportPage({ ...run, comparison: compareRuns({ ...run.report, workbooks: [] }, run.report) }, lang),
  );
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Scripts of others do not run under the page's policy: axe runs in the browser's own world beside it. */
async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  await session.send("Runtime.evaluate", { expression: axeSource, contextId: executionContextId });
  const { result } = await session.send("Runtime.evaluate", {
    expression:
      "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations))",
    contextId: executionContextId,
    awaitPromise: true,
  });
  const found = JSON.parse(String(result.value)) as readonly Violation[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each(["fr", "ar"] as const)("report.html in %s", (lang) => {
  it.each([
    [1400, "light"],
    [1400, "dark"],
    [400, "light"],
    [400, "dark"],
  ] as const)(
    "at %i pixels, %s: axe-core finds nothing, the page fits, nothing is asked of the network",
    async (width, colorScheme) => {
      const { page, complaints } = await opened(lang, { viewport: { width, height: 900 }, colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it.each([1100, 1280, 1366])("at %i pixels: a batch's difference is seen without scrolling", async (width) => {
    const { page } = await opened(lang, { viewport: { width, height: 900 } });
    const fits =
      "(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.querySelector('.batches .scroll'))";
    expect(await page.evaluate(fits)).toBe(true);
    await page.close();
  });

  it("on a telephone: no amount of a centre is cut off, which would be another amount", async () => {
    const { page } = await opened(lang, { viewport: { width: 400, height: 900 } });
    const fits =
      "[...document.querySelectorAll('.chart-and-table .scroll')].every((box) => box.scrollWidth <= box.clientWidth)";
    expect(await page.evaluate(fits)).toBe(true);
    await page.close();
  });
});

describe("the findings' filter", () => {
  const shownIds = async (page: Page): Promise<unknown> =>
    page.evaluate(
      "[...document.querySelectorAll('.finding')].filter((c) => c.checkVisibility()).map((c) => c.dataset.rule)",
    );

  it("narrows by severity, rule, workbook and text, tells the count, and shows all again", async () => {
    const { page } = await opened("fr");
    const all = await shownIds(page);
    expect(all).toEqual(["total/envelope", "amount/stored-as-text", "total/mismatch"]);
    await page.getByRole("checkbox", { name: "Avertissements" }).uncheck();
    await expect.poll(() => shownIds(page)).not.toContain("amount/stored-as-text");
    await page.getByRole("button", { name: "Tout afficher" }).click();
    await expect.poll(() => shownIds(page)).toEqual(all);
    await page.getByLabel("Règle").selectOption("amount/stored-as-text");
    await expect.poll(() => shownIds(page)).toEqual(["amount/stored-as-text"]);
    expect(await page.locator("[data-shown]").textContent()).toBe("1");
    await page.getByRole("button", { name: "Tout afficher" }).click();
    await page.getByRole("searchbox").fill("F6 remplacez");
    await expect.poll(() => shownIds(page)).toEqual(["amount/stored-as-text"]);
    await page.getByRole("searchbox").fill("zzz");
    await expect.poll(() => page.getByText("Aucun constat ne correspond").isVisible()).toBe(true);
    await page.close();
  });

  it("finds words without their accents, and Arabic names without their marks", async () => {
    const { page } = await opened("fr");
    await page.getByRole("searchbox").fill("enveloppe FEUILLE");
    await expect.poll(() => shownIds(page)).toEqual(["total/envelope"]);
    await page.close();
  });

  it("finds a person by what stands in the finding's row", async () => {
    const { page } = await opened("fr");
    await page.getByRole("searchbox").fill("couture 12.500");
    await expect.poll(() => shownIds(page)).toEqual(["amount/stored-as-text"]);
    await page.close();
  });

  it("is not there without scripts: the page says where the findings are", async () => {
    const { page } = await opened("fr", { javaScriptEnabled: false });
    expect(await page.locator("#filter").isVisible()).toBe(false);
    expect(await page.getByText("Ils sont tous dans report.xlsx").isVisible()).toBe(true);
    await page.close();
  });
});

describe("very many workbooks", () => {
  /** 620 workbooks, every second with a wrong envelope and a centre of its own. */
  const manyWorkbooks = (lang: Lang): ReportedRun => {
    const examples = Array.from({ length: 620 }, (_, i): [string, Example] => [
      `région d'Oujda/lot ${String(i)}.xlsx`,
      {
        lines: [["Enveloppe", i % 2 === 0 ? 20_000 : 15_000]],
        people: [{ centre: `Centre ${String(i)}`, activity: "Couture", sex: "F", total: 20_000 }],
      },
    ]);
    return sampleRun(lang, { examples: Object.fromEntries(examples) });
  };

  it.each([
    ["fr", 1400, "light"],
    ["ar", 400, "dark"],
  ] as const)("in %s at %i pixels, %s: axe-core finds nothing, the page fits", async (lang, width, colorScheme) => {
    const { page, complaints } = await opened(
      lang,
      { viewport: { width, height: 900 }, colorScheme },
      manyWorkbooks(lang),
    );
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("stand in tables that make their rows when they are looked at, and are filtered by state and text", async () => {
    const { page } = await opened("fr", {}, manyWorkbooks("fr"));
    const table = page.locator('[data-table="workbooks"]');
    const rows = table.locator("tbody tr");
    expect(await rows.count()).toBe(100);
    expect(await rows.nth(0).textContent()).toContain("Illisible"); // those that want attention first
    expect(await rows.nth(1).textContent()).toContain("À corriger");
    await table.locator(".scroll").evaluate((box) => {
      box.scrollTop = box.scrollHeight;
    });
    await expect.poll(() => rows.count()).toBe(200);
    await table.getByRole("button", { name: "Afficher la suite" }).click();
    await expect.poll(() => rows.count()).toBe(300);
    await table.getByLabel("État").selectOption("valid");
    await expect.poll(() => table.locator("output").textContent()).toBe("310 sur 621");
    await table.getByRole("searchbox").fill("OUJDA d’oujda 20 000,00 44.xlsx");
    await expect.poll(() => table.locator("output").textContent()).toBe("6 sur 621");
    expect(await rows.evaluateAll((own) => own.map((row) => row.querySelector("th")?.textContent))).toEqual(
      [44, 144, 244, 344, 444, 544].map((i) => `région d'Oujda/lot ${String(i)}.xlsx`),
    );
    await table.getByRole("searchbox").fill("zzz");
    await expect.poll(() => table.getByText("Aucune ligne ne correspond").isVisible()).toBe(true);
    await table.getByRole("button", { name: "Tout afficher" }).click();
    await expect.poll(() => rows.count()).toBe(100);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await rows.count()).toBe(500);
    await page.close();
  });

  it("lead from their row to their findings, however far down those are", async () => {
    const { page } = await opened("fr", {}, manyWorkbooks("fr"));
    const groups = page.locator("details.workbook");
    expect(await groups.count()).toBe(100);
    const table = page.locator('[data-table="workbooks"]');
    await table.getByRole("searchbox").fill("lot 601");
    for (let times = 0; times < 2; times++) {
      await table.getByRole("link", { name: "lot 601.xlsx" }).click();
      await expect.poll(() => groups.evaluateAll((own) => own.map(({ id }) => id))).toEqual(["w601"]);
      await expect.poll(() => page.locator("#w601 .finding").first().isVisible()).toBe(true);
      await page.locator("#filter").getByRole("button", { name: "Tout afficher" }).click();
      await expect.poll(() => groups.count()).toBe(100);
    }
    await page.close();
  });

  it("are readable without scripts as far as the page holds them, and it says so", async () => {
    const { page } = await opened("fr", { javaScriptEnabled: false }, manyWorkbooks("fr"));
    const table = page.locator('[data-table="workbooks"]');
    expect(await table.locator("tbody tr").count()).toBe(100);
    expect(await table.getByText("100 lignes sur 621").isVisible()).toBe(true);
    expect(await table.locator("form").isVisible()).toBe(false);
    await page.close();
  });
});

describe("very many findings", () => {
  it("are shown some at a time, all within reach, and printed up to five hundred", async () => {
    const people = Array.from({ length: 70 }, (_, i) => ({ name: `Amina ${"a".repeat(i)}`, total: "20.500,00" }));
    const examples = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`lot ${String(i)}.xlsx`, { people }]));
    const file = join(folder, "many.html");
    writeFileSync(file, reportPage(sampleRun("fr", { examples }), "fr"));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const cards = page.locator(".finding");
    expect(await cards.count()).toBe(0); // every workbook is folded
    await page.locator("#w3 summary").click();
    await expect.poll(() => cards.count()).toBe(50);
    await page.locator("#w3").getByRole("button", { name: "Afficher la suite" }).click();
    await expect.poll(() => cards.count()).toBe(70);
    expect(await page.locator("#w3 .more").isVisible()).toBe(false);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await cards.count()).toBe(500);
    await page.close();
  });
});

it("is printed with how many findings are left, where the filter leaves some out", async () => {
  const { page } = await opened("fr");
  await page.getByRole("searchbox").fill("F6 remplacez");
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => page.locator("#filter output").isVisible()).toBe(true);
  expect(await page.locator("#filter output").textContent()).toBe("1 sur 3");
  expect(await page.locator("#filter :is(label, fieldset, button):visible").count()).toBe(0);
  await page.close();
});

it("is printed without its filter", async () => {
  const { page } = await opened("fr");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#filter").isVisible()).toBe(false);
  expect(await page.locator("#findings").isVisible()).toBe(true);
  await page.close();
});
