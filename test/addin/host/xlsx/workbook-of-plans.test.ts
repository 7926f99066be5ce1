import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../../../addin/host/sheet-plan.js";
import { workbookOfPlans } from "../../../../addin/host/xlsx/workbook-of-plans.js";
import { ownPaper } from "../../../../lib/batch/exceljs/own-paper.js";
import { writePlans } from "../../../../lib/batch/exceljs/write-plans.js";
import { address, cellAt, isReport, readXlsx, type Snapshot } from "../../../../lib/workbook/index.js";
import { fourPeople, summaryOf } from "../../../report/summary/example-summary.js";
import { planOf } from "../../plan-of.js";

function snapshotOf(bytes: Uint8Array): Snapshot {
  const reading = readXlsx(bytes);
  if (reading.kind === "refused") throw new Error(reading.code);
  return reading.snapshot;
}

async function openedByExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

describe.each(["ar", "fr"] as const)("a summary in %s", (lang) => {
  const plans = summaryOf(fourPeople, { lang });
  const bytes = workbookOfPlans(plans);

  it("is known again as minha's own paper, which need not hold a batch", () => {
    expect(isReport(snapshotOf(bytes))).toBe(true);
  });

  it("holds every planned text, number, formula and result", () => {
    const { sheets } = snapshotOf(bytes);
    expect(sheets.map(({ name, rightToLeft }) => [name, rightToLeft])).toEqual(
      plans.map(({ name, rightToLeft }) => [name, rightToLeft]),
    );
    let formulas = 0;
    for (const [i, plan] of plans.entries())
      for (const { row, column, content } of plan.cells) {
        const sheet = sheets[i];
        const cell = sheet === undefined ? undefined : cellAt(sheet, row, column);
        if (content.kind === "text" && content.text !== "")
          expect(cell).toMatchObject({ kind: "text", value: content.text, formula: null });
        if (content.kind === "number") expect(cell).toMatchObject({ kind: "number", value: content.value });
        if (content.kind === "formula") {
          formulas++;
          expect(cell).toMatchObject({ formula: content.formula, value: content.result });
        }
      }
    expect(formulas).toBeGreaterThan(20);
  });

  it("reads as the workbook that the command writes", async () => {
    expect(snapshotOf(bytes)).toEqual(snapshotOf(ownPaper(await writePlans(plans, { title: "" }))));
  });

  it("looks and prints as the workbook that the command writes", async () => {
    const [ours, theirs] = [
      await openedByExceljs(bytes),
      await openedByExceljs(await writePlans(plans, { title: "" })),
    ];
    for (const plan of plans) {
      const [own, other] = [ours.getWorksheet(plan.name), theirs.getWorksheet(plan.name)];
      for (const { row, column } of plan.cells) {
        const at = address(row, column);
        expect([at, own?.getCell(at).style]).toEqual([at, other?.getCell(at).style]);
      }
      expect(plan.widths.map((_, i) => own?.getColumn(i + 1).width)).toEqual(plan.widths);
      expect([...plan.heights.keys()].map((row) => own?.getRow(row).height)).toEqual([...plan.heights.values()]);
      const { orientation, paperSize, fitToWidth, fitToHeight, margins, horizontalCentered, printTitlesRow } =
        other?.pageSetup ?? {};
      expect(own?.pageSetup).toMatchObject({
        orientation,
        paperSize,
        fitToWidth,
        fitToHeight,
        margins,
        horizontalCentered,
      });
      expect(own?.pageSetup.printTitlesRow).toBe(printTitlesRow);
      expect(own?.headerFooter).toEqual(other?.headerFooter);
      expect(own?.views[0]).toMatchObject({ rightToLeft: lang === "ar", showGridLines: false });
    }
  });
});

describe("a planned sheet", () => {
  const only = (more: Partial<SheetPlan>): Snapshot => snapshotOf(workbookOfPlans([planOf([1, 2], more)]));
  const textOf = (text: string): unknown => {
    const cells = [{ row: 1, column: 1, content: { kind: "text", text }, style: "name" }] as const;
    const sheet = only({ cells }).sheets[0];
    return sheet === undefined ? null : cellAt(sheet, 1, 1);
  };

  it.each(["=1+1", "<b>&amp;\"'", "_x0041_", " deux\nlignes ", "00123"])("keeps the text %j as it is", (text) => {
    expect(textOf(text)).toMatchObject({ kind: "text", value: text, formula: null });
  });

  it("leaves out characters that no workbook can hold", () => {
    expect(textOf("a\u0000b\ud800c")).toMatchObject({ value: "abc" });
  });

  it("repeats its rows in print, under a name with quotes too", async () => {
    const plan = planOf([1, 2], { name: "L’état d'août & <1>" });
    const bytes = workbookOfPlans([{ ...plan, print: { ...plan.print, repeat: { first: 2, last: 3 } } }]);
    const sheet = (await openedByExceljs(bytes)).getWorksheet(plan.name);
    expect(sheet?.pageSetup.printTitlesRow).toBe("2:3");
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
  });

  it("gives the same bytes again", () => {
    expect(workbookOfPlans([planOf([1, 2])])).toEqual(workbookOfPlans([planOf([1, 2])]));
  });
});

describe("LibreOffice", () => {
  it("opens a summary and prints it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "minha-summary-"));
    try {
      await writeFile(join(folder, "summary.xlsx"), workbookOfPlans(summaryOf(fourPeople, { lang: "ar" })));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      await promisify(execFile)("soffice", [
        profile,
        ...["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "summary.xlsx")],
      ]);
      const pdf = await readFile(join(folder, "summary.pdf"), "latin1");
      expect(pdf.slice(0, 5)).toBe("%PDF-");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2); // the batch and the recapitulation, a page each
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
