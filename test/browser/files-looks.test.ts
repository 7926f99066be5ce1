import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { drop } from "./drop.js";
import { clean, defects, filesPages } from "./files-pages.js";
import { expectAccessible } from "./watched-page.js";

const openFiles = filesPages();

const open = (page: Page, cell: string): Promise<void> =>
  page
    .locator(".finding-row", { has: page.getByText(cell, { exact: true }) })
    .first()
    .click();

it("can be told another language before any workbook is open", async () => {
  const page = await openFiles({ language: "fr-FR" });
  await page.getByRole("radio", { name: "العربية" }).check();
  await page.getByText("ضعوا هنا مصنفات إكسيل").waitFor();
  expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
  await expectAccessible(page);
});

it("takes a workbook that is dropped beside the place for it", async () => {
  const page = await openFiles({}, clean);
  await drop(page, ".pane-main", defects);
  await page
    .getByRole("button", { name: /batches-2017-defects/ })
    .first()
    .waitFor();
});

it("names the amounts that the total leaves out, beside totals that do not agree", async () => {
  const page = await openFiles({}, defects);
  const says = await page.locator(".headline").innerText();
  expect(says).toMatch(/3 totaux indiqués ne concordent pas[^]*2 montants n’ont pas pu être lus/);
});

it.each([
  ["fr-FR", 320, "G13"],
  ["ar-MA", 450, "H16"],
  ["ar-MA", 1100, "G13"],
])(
  "in %s, %i pixels wide, shows the cell that a finding is about, and nothing is pushed out",
  async (language, width, cell) => {
    const page = await openFiles({ language, width }, defects);
    await open(page, cell);
    const box = await page.locator(".around").boundingBox();
    const marked = await page.locator(".around mark").boundingBox();
    expect(marked?.x).toBeGreaterThanOrEqual(box?.x ?? Infinity);
    expect((marked?.x ?? Infinity) + (marked?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

it("keeps the place for workbooks and all tabs inside a narrow pane, in French too", async () => {
  const page = await openFiles({ language: "fr-FR", width: 320 });
  const place = await page.locator(".shelf").boundingBox();
  expect(place?.x).toBeGreaterThan(0);
  expect((place?.x ?? 0) + (place?.width ?? Infinity)).toBeLessThan(320);
  await page.locator(".shelf input[type=file]").setInputFiles(defects);
  const tab = page.getByRole("tab", { name: "Réglages" });
  await tab.click();
  const last = await tab.boundingBox();
  expect((last?.x ?? 0) + (last?.width ?? Infinity)).toBeLessThanOrEqual(320 - 8);
});

it("says in the summary which batch has amounts that could not be read", async () => {
  const page = await openFiles({}, defects);
  await page.getByRole("tab", { name: "Synthèse" }).click();
  expect(await page.locator(".summary-batches li").allInnerTexts()).toEqual([
    expect.not.stringContaining("non lus"),
    expect.not.stringContaining("non lus"),
    expect.stringContaining("250\u00a0938,92\u00a0DH · 2 montants non lus"),
  ]);
});

it("makes links of cells only where there is a sheet to go to", async () => {
  const page = await openFiles({}, defects);
  await open(page, "H16");
  expect(await page.locator(".gap-cells").innerText()).toMatch(/H15/);
  expect(await page.locator(".gap-cells button").count()).toBe(0);
});

it("keeps the focus on the shelf when a workbook is closed", async () => {
  const page = await openFiles({}, defects, clean);
  await page.getByRole("button", { name: "Fermer batches-2017-clean.xlsx" }).press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Ajouter des classeurs…");
});

it("does not speak of totals of a workbook that could not be read", async () => {
  const page = await openFiles();
  await page
    .locator(".shelf input[type=file]")
    .setInputFiles([{ name: "vide.xlsx", mimeType: "", buffer: Buffer.alloc(0) }]);
  await page.getByRole("tab", { name: "Totaux" }).click();
  await page.getByText("Il n’y a rien à montrer tant que le classeur n’est pas vérifié.").waitFor();
  await expectAccessible(page);
});

it("marks in high contrast the finding that is selected, and no other", async () => {
  const page = await openFiles({ highContrast: true }, defects);
  const borders = await page.locator(".finding").evaluateAll((findings) => {
    const canvas = getComputedStyle(document.querySelector(".pane") ?? document.body).backgroundColor;
    return findings.filter((one) => getComputedStyle(one).borderInlineStartColor !== canvas).length;
  });
  expect(borders).toBe(0);
});
