import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dirham, printMoney } from "../../lib/dirham/index.js";
import { paneText } from "../../addin/pane/messages/index.js";
import { registerOf, shownFacts, type Finding, type Lang, type WorkbookReport } from "../../lib/report/index.js";
import { examplesFolder, runMinha } from "../fixtures/run-minha.js";
import { sampleWorkbooks } from "../fixtures/sample-workbooks.js";
import { scratchFolder } from "../fixtures/scratch.js";
import { openBrowser } from "./chromium.js";
import { drop } from "./drop.js";
import { serveSite, type Site } from "./site.js";
import { openWatched } from "./watched-page.js";

/** Kinds of defects whose findings say much: gaps, formulas, names, other workbooks, acceptances. */
const kinds = ["total-mismatch", "amount-currency", "beneficiary-funded-before", "amount-items-mismatch", "reviewed"];
const folder = scratchFolder();
const example = "batches-2017-defects.xlsx";
const samples = sampleWorkbooks().filter(({ name }) => kinds.some((kind) => name.endsWith(`-${kind}.xlsx`)));
const names = [...samples.map(({ name }) => name), example];

let browser: Browser;
let site: Site;

beforeAll(async () => {
  copyFileSync(join(examplesFolder, example), join(folder, example));
  for (const { name, bytes } of samples) writeFileSync(join(folder, name), bytes);
  browser = await openBrowser();
  site = await serveSite();
});

afterAll(async () => {
  site.close();
  await browser.close();
});

/** What `minha check` says of the workbooks today, in one run. */
async function said(lang: "ar" | "fr"): Promise<WorkbookReport[]> {
  const { code, stdout } = await runMinha(["check", ...names, "--format", "ndjson", "--lang", lang], { cwd: folder });
  expect(code).toBe(1);
  return stdout
    .trimEnd()
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as WorkbookReport);
}

it.each([
  ["fr", "fr-FR"],
  ["ar", "ar-MA"],
] as const)(
  "in %s the browser page says of dropped workbooks what the command says, word for word",
  async (lang, language) => {
    const run = await said(lang);
    expect(run.map(({ file }) => file)).toEqual(names);
    const watched = await openWatched(browser, site.address, { language, width: 450 });
    const { page } = watched;
    await page.goto(`${site.address}/files.html`);
    await drop(page, ".shelf", ...names.map((name) => join(folder, name)));
    for (const { file, batches, findings } of run) {
      await page.locator(".shelf-workbook", { hasText: file }).click();
      await page.locator(".shelf-list li.is-front", { hasText: file }).waitFor();
      await page
        .getByText(printMoney(dirham(registerOf(batches).total), lang))
        .first()
        .waitFor();
      await clickAway(page.locator(".filter-standings button[aria-pressed=false]"));
      await clickAway(page.locator(".group > button")); // those that show more findings
      expect({ file, seen: (await seenIn(page, lang)).sort() }).toEqual({
        file,
        seen: findings.map((one) => sayings(one, lang)).sort(),
      });
    }
    await watched.expectSilence();
    await page.context().close();
  },
  120_000,
);

/** Clicks buttons that do not stay what they are, until none is left. */
async function clickAway(buttons: Locator): Promise<void> {
  while ((await buttons.count()) > 0) await buttons.first().click();
}

/** A finding as a line: its cell, its message and its facts. */
function sayings(finding: Finding, lang: Lang): string {
  const { found, expected } = shownFacts(finding, lang);
  const { cell, message, waived } = finding;
  const accepted = waived === null ? "" : paneText(lang, "finding.acceptedBy", waived);
  return [cell ?? paneText(lang, "finding.wholeWorkbook"), message, found ?? "", expected ?? "", accepted].join(" | ");
}

/** Opens every finding of the list, one after the other, and reads what is seen of it. */
function seenIn(page: Page, lang: Lang): Promise<string[]> {
  const labels = (["finding.found", "finding.expected", "finding.todo"] as const).map((text) => paneText(lang, text));
  return page.evaluate(async ([found, expected, todo]) => {
    const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const seen: string[] = [];
    for (const row of document.querySelectorAll<HTMLElement>(".finding-row")) {
      if (row.getAttribute("aria-expanded") === "false") row.click();
      await drawn();
      const text = (selector: string): string => row.parentElement?.querySelector(selector)?.textContent ?? "";
      const facts = new Map(
        Array.from(row.parentElement?.querySelectorAll(".fact") ?? [], (fact) => [
          fact.querySelector("dt")?.textContent,
          fact.querySelector("dd")?.textContent ?? "",
        ]),
      );
      const sentence = row.querySelector(".finding-says")?.firstChild?.textContent ?? ""; // then: that it is accepted
      const message = [sentence, text(".gap > p"), facts.get(todo) ?? ""].filter((part) => part !== "");
      seen.push(
        [
          text(".finding-cell"),
          message.join(" "),
          facts.get(found) ?? "",
          facts.get(expected) ?? "",
          text(".accepted"),
        ].join(" | "),
      );
    }
    return seen;
  }, labels);
}
