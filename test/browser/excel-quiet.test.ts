import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { modelFromSnapshot, startExcel, type TestExcel } from "../addin/excel-host/index.js";
import { readXlsx } from "../../lib/workbook/index.js";
import { exampleSnapshot } from "../../lib/rules/index.js";
import { excelPanes, press, show } from "./excel-panes.js";

const openPane = excelPanes();

/** Waits until Excel has not been asked anything for a while, longer than the pane waits for a user to stop typing. */
async function quiet(page: Page, excel: TestExcel): Promise<number> {
  let before = -1;
  while (before !== excel.trips.length) {
    before = excel.trips.length;
    await page.waitForTimeout(600);
  }
  return before;
}

const rows = (page: Page, cell: string) => page.locator(".finding-row", { has: page.getByText(cell, { exact: true }) });

describe("New batch workbook on the ribbon", () => {
  it.each([
    ["fr-FR", "Liste des bénéficiaires"],
    ["ar-MA", "رقم الدفعة"],
  ])("opens the blank standard workbook of the language %s beside the present one", async (language, label) => {
    const { page, excel } = await openPane({ language });
    const sheets = excel.world.book.sheets.map(({ name }) => name);
    await press(page, "newBatchWorkbook");
    await expect.poll(() => excel.world.created.length).toBe(1);
    const reading = readXlsx(Buffer.from(excel.world.created[0] ?? "", "base64"));
    const texts =
      reading.kind === "refused"
        ? []
        : reading.snapshot.sheets.flatMap((sheet) =>
            sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
          );
    expect(texts).toContain(label);
    expect(excel.world.book.sheets.map(({ name }) => name)).toEqual(sheets);
  });
});

describe("a hidden pane", () => {
  it("asks Excel nothing, whatever its user types; shown again, it checks once", async () => {
    const { page, excel } = await openPane();
    const atFirst = await quiet(page, excel);
    await page.getByRole("button", { name: "Vérifier à nouveau" }).click();
    await expect.poll(() => excel.trips.length, { timeout: 10_000 }).toBeGreaterThan(atFirst);
    await page.getByRole("button", { name: "Vérifier à nouveau" }).waitFor(); // the check has come to its end
    const aCheck = (await quiet(page, excel)) - atFirst;

    excel.user.types("Tranche 3", "H11", 20_000);
    await show(page, "Hidden"); // before the pane looked
    excel.user.types("Tranche 3", "H12", 20_000);
    const hidden = await quiet(page, excel);
    excel.user.types("Tranche 1", "G13", 6352.61);
    expect(await quiet(page, excel)).toBe(hidden);
    expect(await rows(page, "G13").count()).toBe(1);

    await show(page, "Taskpane");
    await expect.poll(() => rows(page, "G13").count(), { timeout: 10_000 }).toBe(0);
    expect((await quiet(page, excel)) - hidden).toBe(aCheck);
  }, 60_000);
});

describe("a big sheet", () => {
  const people = Array.from({ length: 20_000 }, (_, i) => ({ cin: `AB${100_000 + i}`, total: 20_000 + i / 100 }));
  const big = exampleSnapshot({ people });

  it("can be left half read, and is read to its end when asked for", async () => {
    const slow = startExcel(modelFromSnapshot("registre.xlsx", big));
    slow.slow = 400;
    const { page, excel } = await openPane(
      {},
      slow,
      ".headline-reading progress, .headline-reading [role=progressbar]",
    );
    await page.getByText(/Lecture du classeur\s: \d+\s%/).waitFor();
    await page.getByRole("button", { name: "Arrêter" }).click();
    await page.getByText("La vérification a été arrêtée.").waitFor();
    const stopped = await quiet(page, excel);

    excel.slow = 0;
    await page.getByRole("button", { name: "Vérifier à nouveau" }).click();
    await page.locator(".headline-figures", { hasText: "20 000 bénéficiaires" }).waitFor();
    expect(excel.trips.length).toBeGreaterThan(stopped);
  }, 60_000);

  it("stopped while it is read again, keeps what was found before", async () => {
    const { page, excel } = await openPane({}, startExcel(modelFromSnapshot("registre.xlsx", big)));
    const found = await page.locator(".finding-row").count();
    await quiet(page, excel);
    excel.slow = 400;
    await page.getByRole("button", { name: "Vérifier à nouveau" }).click();
    await page.getByText(/Lecture du classeur\s: \d+\s%/).waitFor();
    const [again, bar] = [".headline-again", ".headline-reading"].map((part) => page.locator(part).boundingBox());
    expect((await again)?.y).toBeLessThan((await bar)?.y ?? 0); // the button stays where it was
    await page.getByRole("button", { name: "Arrêter" }).click();
    await page.getByText("La vérification a été arrêtée.").waitFor();
    expect(await page.locator(".finding-row").count()).toBe(found);
    expect(found).toBeGreaterThan(0);
  }, 60_000);
});
