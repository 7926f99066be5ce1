import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../lib/report/index.js";
import { snapshotOfFile } from "../addin/open.js";
import { runMinha } from "../fixtures/run-minha.js";
import { scratchFolder } from "../fixtures/scratch.js";
import { drop } from "./drop.js";
import { clean, defects, filesPages } from "./files-pages.js";
import { expectAccessible } from "./watched-page.js";

const folder = scratchFolder();
const openFiles = filesPages();

async function choose(
  page: Page,
  ...files: (string | { name: string; mimeType: string; buffer: Buffer })[]
): Promise<void> {
  await page.locator(".shelf input[type=file]").setInputFiles(files as string[]);
}

describe("the plain browser, on files", () => {
  it("invites to drop workbooks, and says that nothing leaves", async () => {
    const page = await openFiles();
    expect(await page.locator(".shelf").innerText()).toMatch(/Déposez ici[^]*Rien ne quitte cet ordinateur/);
    await expectAccessible(page);
  });

  it("finds in a dropped workbook what the command finds, word for word", async () => {
    const page = await openFiles();
    await drop(page, ".shelf", defects);
    await page.locator(".headline-verdict").waitFor();
    const { findings } = checkWorkbook(snapshotOfFile(defects), { asOf: "2020-01-01", lang: "fr" });
    const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
    const sentences = await page.locator(".finding-says").allInnerTexts();
    expect(sentences.map(plain).sort()).toEqual(findings.map(({ said }) => plain(said.finding)).sort());
    await page.locator(".finding-row").first().click();
    await expectAccessible(page);
  });

  it("works on after the site is gone", async () => {
    const page = await openFiles();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await choose(page, clean);
    await page.getByText("Les totaux indiqués concordent avec les lignes.").waitFor();
    for (const [tab, seen] of [
      ["Totaux", "Par centre"],
      ["Colonnes", "Autour du tableau"],
      ["Synthèse", "Télécharger la feuille"],
      ["Réglages", "Langue"],
    ] as const) {
      await page.getByRole("tab", { name: tab }).click();
      await page.getByText(seen).first().waitFor();
    }
    await page.getByRole("tab", { name: "Constats" }).click();
    await page.getByText(/Aucun constat/).waitFor();
  });

  it("keeps several workbooks, shows one at a time, and closes them", async () => {
    const page = await openFiles();
    await choose(page, defects, clean);
    await page
      .getByRole("button", { name: /batches-2017-clean/ })
      .first()
      .click();
    await page.getByText("Les totaux indiqués concordent avec les lignes.").waitFor();
    await page
      .getByRole("button", { name: /batches-2017-defects/ })
      .first()
      .click();
    await page.locator(".finding-row").first().waitFor();
    await page.getByRole("button", { name: "Fermer batches-2017-defects.xlsx" }).click();
    await page.getByText("Les totaux indiqués concordent avec les lignes.").waitFor();
    expect(await page.locator(".shelf-list li").count()).toBe(1);
  });

  it("says in words what is wrong with a file that is no workbook", async () => {
    const page = await openFiles();
    await choose(page, { name: "lettre.xlsx", mimeType: "text/plain", buffer: Buffer.from("Bonjour") });
    await page
      .locator("main")
      .getByText(/Ce classeur n’a pas pu être vérifié/)
      .waitFor();
    expect(await page.locator(".shelf-list").innerText()).toMatch(/lettre\.xlsx[^]*illisible/);
    await expectAccessible(page);
  });

  it("shows the cells around a finding", async () => {
    const page = await openFiles();
    await choose(page, defects);
    await page.locator(".finding-row", { hasText: "H11" }).first().click();
    const table = page.getByRole("table", { name: "Autour de la cellule H11" });
    await table.waitFor();
    const { sheets } = snapshotOfFile(defects);
    const [sheet] = sheets;
    expect(await page.locator(".around").getAttribute("dir")).toBe(sheet?.rightToLeft === true ? "rtl" : "ltr");
    expect(await table.locator("mark").count()).toBe(1);
    expect(await table.getByRole("rowheader", { name: "11" }).count()).toBe(1);
    await expectAccessible(page);
  });

  it("hands out the findings as a file that Excel opens", async () => {
    const page = await openFiles();
    await choose(page, defects);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger les constats" }).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe("batches-2017-defects – constats.csv");
    expect(text).toMatch(/^\ufeff"Gravité";"Règle"/);
    expect(text).toContain('"H11"');
  });

  it("hands out the summary of a batch as a workbook, also after the site is gone", async () => {
    const page = await openFiles();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await choose(page, clean);
    await page.getByRole("tab", { name: "Synthèse" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger la feuille" }).first().click(),
    ]);
    await page.getByText(/Le fichier .* est téléchargé/).waitFor();
    await expectAccessible(page);
    const [sheet, ...others] = snapshotOfFile(await download.path()).sheets;
    expect(others).toEqual([]);
    expect(sheet?.name).toBe("Tranche 1");
    expect(download.suggestedFilename()).toBe("Synthèse Tranche 1.xlsx");
    const formulas = (sheet?.rows ?? []).flatMap(({ cells }) => cells.map(({ formula }) => formula));
    expect(formulas).toContainEqual(expect.stringMatching(/^SUM\(/));
  });

  it("hands out the summary of all that is open, cell for cell as the command writes it", async () => {
    const out = join(folder, "summary.xlsx");
    const { code } = await runMinha(["summary", clean, "--out", out, "--as-of", "2018-03-01"]);
    expect(code).toBe(0);
    const page = await openFiles({ now: new Date("2018-03-01T12:00:00Z") }); // one day for both, whatever the hour
    await choose(page, clean);
    await page.getByRole("tab", { name: "Synthèse" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Télécharger la récapitulation" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Récapitulation.xlsx");
    const { sheets } = snapshotOfFile(await download.path());
    expect(sheets.map(({ name }) => name)).toEqual(["Tranche 1", "Tranche 2", "Tranche 3", "Récapitulation"]);
    expect(sheets).toEqual(snapshotOfFile(out).sheets);
    await expectAccessible(page);
  });

  it.each([
    ["ar-MA", 320],
    ["fr-FR", 450],
    ["en-GB", 1200],
  ])("fits in %s, %i pixels wide", async (language, width) => {
    const page = await openFiles({ language, width });
    await choose(page, defects);
    await page.locator(".finding-row").first().click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  });
});
