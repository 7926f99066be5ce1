import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { TestExcel } from "../addin/excel-host/index.js";
import { snapshotOfFile } from "../addin/open.js";
import { checkWorkbook } from "../../lib/report/index.js";
import { example, excelPanes, press } from "./excel-panes.js";
import { expectAccessible } from "./watched-page.js";

const openPane = excelPanes();

const rows = (page: Page, cell: string) => page.locator(".finding-row", { has: page.getByText(cell, { exact: true }) });

async function findingCount(page: Page): Promise<number> {
  return await page.locator(".finding-row").count();
}

describe("in Excel, in French", () => {
  it("says on opening what the workbook holds, and finds what checkWorkbook finds, word for word", async () => {
    const { page } = await openPane();
    expect(await page.locator(".headline-figures").innerText()).toMatch(/3 tranches, 38 bénéficiaires, dont 12 femmes/);
    const { findings } = checkWorkbook(snapshotOfFile(example), { asOf: "2020-01-01", lang: "fr" });
    const sentences = await page.locator(".finding-says").allInnerTexts();
    const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
    expect(sentences.map(plain).sort()).toEqual(findings.map(({ said }) => plain(said.finding)).sort());
    await expectAccessible(page);
  });

  it("takes the user to the cell, and shows the finding of the cell that the user selects", async () => {
    const { page, excel } = await openPane();
    await rows(page, "G13").click();
    await expect.poll(() => selectedIn(excel)).toBe("Tranche 1!G13");
    await page.locator(".finding[aria-current]").waitFor();

    excel.user.selects("Tranche 2", "H16");
    await expect.poll(() => page.locator(".finding[aria-current] .finding-cell").innerText()).toBe("H16");
    await page.locator(".gap-cells button", { hasText: "H15" }).click();
    await expect.poll(() => selectedIn(excel)).toBe("Tranche 2!H15");
  });

  it("fixes a cell as previewed, checks again, and takes it back", async () => {
    const { page, excel } = await openPane();
    await rows(page, "G13").click();
    expect(await page.locator(".details .before-after").innerText()).toMatch(/6\.352 ,61[^]*6\s352,61/);
    await page.getByRole("button", { name: "Corriger", exact: true }).click();
    await expect.poll(() => rows(page, "G13").count()).toBe(0);
    expect(excel.user.sees("Tranche 1", "G13")?.content).toEqual({ kind: "number", value: 6352.61 });

    await page.locator(".notice").getByRole("button", { name: "Annuler" }).click();
    await rows(page, "G13").waitFor();
    expect(excel.user.sees("Tranche 1", "G13")?.content).toEqual({ kind: "text", value: "6.352 ,61" });
  });

  it("checks by itself when the user types", async () => {
    const { page, excel } = await openPane();
    const before = await findingCount(page);
    excel.user.types("Tranche 3", "H11", 20_000);
    await expect.poll(() => rows(page, "H11").count()).toBe(0);
    expect(await findingCount(page)).toBeLessThan(before + 2);
  });

  it("colours the cells, and takes the colours away", async () => {
    const { page, excel } = await openPane();
    await page.getByRole("button", { name: "Colorer les cellules" }).click();
    await page
      .locator(".notice")
      .getByText(/cellules? colorées?/)
      .waitFor();
    expect(excel.world.book.sheets.flatMap((sheet) => sheet.conditionalFormats).length).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Enlever les couleurs" }).click();
    await page.getByText("Les couleurs sont enlevées.").waitFor();
    expect(excel.world.book.sheets.flatMap((sheet) => sheet.conditionalFormats)).toEqual([]);
  });

  it("keeps what a reviewer accepted in the workbook, for the next time it is opened", async () => {
    const { page, excel } = await openPane();
    await rows(page, "C18").click();
    await page.getByRole("button", { name: "Accepter…" }).click();
    await page.getByRole("button", { name: "Accepter", exact: true }).click();
    await page.getByText("Écrivez votre nom.").waitFor();
    await expectAccessible(page);
    await page.getByLabel("Votre nom").fill("H. Alami");
    await page.getByLabel("Motif").fill("vue sur la carte");
    await page.getByRole("button", { name: "Accepter", exact: true }).click();
    await expect.poll(() => rows(page, "C18").count()).toBe(0);

    const again = await openPane({}, excel);
    expect(await rows(again.page, "C18").count()).toBe(0);
    await again.page.getByRole("button", { name: "1 accepté" }).click();
    await rows(again.page, "C18").click();
    await again.page.getByText("Accepté par H. Alami : vue sur la carte").waitFor();
  });

  it("inserts the summary sheet of a batch, and makes it again in place", async () => {
    const { page, excel } = await openPane();
    const before = excel.world.book.sheets.length;
    await press(page, "showSummary");
    await page.getByRole("button", { name: "Insérer la feuille" }).first().click();
    await page.getByText(/La feuille .* est prête/).waitFor();
    const after = excel.world.book.sheets.length;
    expect(after).toBe(before + 1);
    expect(excel.world.book.sheets.at(-1)?.name).toBe("Synthèse Tranche 1");
    await page.getByRole("button", { name: "Insérer la feuille" }).first().click();
    await expect.poll(() => page.locator(".summary button[aria-disabled=true]").count()).toBe(0);
    expect(excel.world.book.sheets.length).toBe(after);
  });

  it("says plainly that a sheet is protected", async () => {
    const { page, excel } = await openPane();
    excel.user.protects("Tranche 1");
    await rows(page, "G13").click();
    await page.getByRole("button", { name: "Corriger", exact: true }).click();
    await page
      .locator(".notice")
      .getByText(/protégée/)
      .waitFor();
  });

  it("shows totals, columns and settings, each without a barrier", async () => {
    const { page } = await openPane();
    for (const [tab, seen] of [
      ["Totaux", "Par centre"],
      ["Colonnes", "Autour du tableau"],
      ["Synthèse", "Insérer la feuille"],
      ["Réglages", "Langue"],
    ] as const) {
      await page.getByRole("tab", { name: tab }).click();
      await page.getByText(seen).first().waitFor();
      await expectAccessible(page);
    }
  });
});

describe("with the keyboard alone", () => {
  it("filters, moves between findings, goes to the cell, and fixes it", async () => {
    const { page, excel } = await openPane();
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let tabs = 0; tabs < 12 && !(await focused()).startsWith("C6"); tabs++) await press("Tab");
    await page.locator(".finding-row").first().focus();
    await press("End");
    const last = await focused();
    await press("Home");
    expect(await focused()).not.toBe(last);
    for (let down = 0; down < 30 && !(await focused()).startsWith("G13"); down++) await press("ArrowDown");
    await press("Enter");
    await expect.poll(() => selectedIn(excel)).toBe("Tranche 1!G13");
    await press("Tab");
    expect(await focused()).toBe("Corriger");
    await press("Enter");
    await expect.poll(() => rows(page, "G13").count()).toBe(0);
  });
});

it.each(["fr-FR", "en-GB"])("fits into 320 pixels in %s, with every tab in sight", async (language) => {
  const { page } = await openPane({ language, width: 320 });
  const settings = await page.getByRole("tab").last().boundingBox();
  expect((settings?.x ?? 0) + (settings?.width ?? Infinity)).toBeLessThanOrEqual(320);
});

describe("in Excel, in Arabic", () => {
  it.each([320, 450])("reads from right to left, %i pixels wide, and nothing sticks out", async (width) => {
    const { page } = await openPane({ language: "ar-MA", width });
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    expect(await page.locator(".headline-figures").innerText()).toMatch(/3 دفعات، 38 مستفيدا، منهم 12 امرأة/);
    await rows(page, "G13").click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const settings = await page.getByRole("tab").last().boundingBox();
    expect(settings?.x).toBeGreaterThanOrEqual(0);
    await expectAccessible(page);
  });

  it("changes its language and keeps it", async () => {
    const { page } = await openPane({ language: "ar-MA" });
    await page.getByRole("tab", { name: "الإعدادات" }).click();
    await page.getByRole("radio", { name: "English" }).check();
    await page.getByRole("tab", { name: "Findings" }).click();
    await page.reload();
    await page.getByRole("tab", { name: "Findings" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("ltr");
  });
});

it.each([{ dark: true }, { highContrast: true }])("keeps its contrast when %o", async (options) => {
  const { page } = await openPane(options);
  await rows(page, "G13").click();
  await expectAccessible(page);
});

function selectedIn({ world }: TestExcel): string {
  const sheet = world.book.sheets.find(({ id }) => id === world.book.activeSheet);
  if (sheet === undefined) return "";
  const { left, top } = sheet.selection;
  return `${sheet.name}!${String.fromCharCode(64 + left)}${top}`;
}
