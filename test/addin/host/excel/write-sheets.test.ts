import { describe, expect, test } from "vitest";
import type { SheetPlan } from "../../../../addin/host/sheet-plan.js";
import { rightToLeftWorkbook } from "../../../../addin/host/excel/right-to-left-workbook.js";
import { rangeAddress, readXlsx } from "../../../../lib/workbook/index.js";
import { openSnapshot, reopened, valueOf } from "../../open.js";
import { everyCheck, planOf } from "../../plan-of.js";
import { sheetOf, workbookOf } from "../../sheets.js";

const lot = workbookOf([sheetOf("Lot 12", [["Nom"]])]);

describe("a planned sheet", () => {
  test("is written with its formulas, looks, direction and a chart", async () => {
    const { excel, host } = openSnapshot(lot);
    expect(await host.writeSheets("", [planOf([1000, 500.5])])).toMatchObject({ kind: "done" });
    expect(excel.unknown).toEqual([]);
    const sheet = excel.world.book.sheets[1];
    expect(sheet).toMatchObject({
      name: "الفوج 12",
      rightToLeft: true,
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    });
    expect(excel.user.sees("الفوج 12", "A1")?.content).toEqual({ kind: "text", value: "=ملخص" });
    expect(excel.user.sees("الفوج 12", "A4")?.content).toEqual({ kind: "text", value: "00123" });
    expect(excel.user.sees("الفوج 12", "B5")).toMatchObject({
      formula: "=SUM(B3:B4)",
      content: { kind: "number", value: 1500.5 },
      numberFormat: "#,##0.00",
    });
    expect(excel.user.sees("الفوج 12", "B3")?.style.get("border.EdgeTop.color")).toBe("#9FB4BC");
    expect(sheet?.settings.get("columnWidth.1")).toBe(182);
    expect(sheet?.charts).toMatchObject([{ type: "BarClustered", source: "'الفوج 12'!B3:B4" }]);
    expect(sheet?.charts[0]?.settings.get("title")).toBe("=ملخص");
  });

  test("is updated in place when made again, also after the workbook was opened again", async () => {
    const opened = openSnapshot(lot);
    await opened.host.writeSheets("", [planOf([1000, 500.5])]);
    const { excel, host } = reopened(opened);
    await host.writeSheets("", [planOf([1000, 700])]);
    expect(excel.unknown).toEqual([]);
    expect(excel.world.book.sheets.map(({ name }) => name)).toEqual(["Lot 12", "الفوج 12"]);
    expect(excel.user.sees("الفوج 12", "B5")?.content).toEqual({ kind: "number", value: 1700 });
    expect(excel.world.book.sheets[1]?.charts).toHaveLength(1);
  });

  test("checks what is typed, with words that Excel takes", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.writeSheets("", [planOf([1000, 500.5], { validations: everyCheck })]);
    expect(excel.unknown).toEqual([]);
    const validations = excel.world.book.sheets[1]?.validations ?? [];
    const silent = { showAlert: false, title: "", message: "" };
    expect(validations.map(({ area, settings }) => [rangeAddress(area), Object.fromEntries(settings)])).toEqual([
      [
        "B3",
        {
          rule: { list: { inCellDropDown: true, source: "=minha_centres" } },
          ignoreBlanks: true,
          errorAlert: { showAlert: true, style: "Warning", title: "المركز", message: "اختاروا مركزا" },
        },
      ],
      [
        "B4",
        {
          rule: { wholeNumber: { operator: "Between", formula1: 1, formula2: 9999 } },
          ignoreBlanks: true,
          prompt: { showPrompt: true, title: "Numéro", message: "De la tranche" },
          errorAlert: {
            showAlert: true,
            style: "Stop",
            title: `${"t".repeat(31)}…`,
            message: `${"mot ".repeat(63).trim()}…`,
          },
        },
      ],
      [
        "B5",
        {
          rule: { date: { operator: "Between", formula1: "2000-01-01", formula2: "2099-12-31" } },
          ignoreBlanks: true,
          errorAlert: { ...silent, style: "Information" },
        },
      ],
      [
        "B6:B9",
        { rule: { custom: { formula: "=LEN(B6)=24" } }, ignoreBlanks: true, errorAlert: { ...silent, style: "Stop" } },
      ],
    ]);
  });

  test("takes the items of a list as they are", async () => {
    const { excel, host } = openSnapshot(lot);
    const [list] = everyCheck;
    const check = { kind: "list", source: '"oui,non"' } as const;
    await host.writeSheets("", [planOf([1, 2], { validations: list === undefined ? [] : [{ ...list, check }] })]);
    expect(excel.world.book.sheets[1]?.validations[0]?.settings.get("rule")).toEqual({
      list: { inCellDropDown: true, source: "oui,non" },
    });
  });

  test("made again, checks nothing that it does not plan any more", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.writeSheets("", [planOf([1, 2], { validations: everyCheck })]);
    await host.writeSheets("", [planOf([1, 2], { validations: everyCheck.slice(0, 1) })]);
    expect(excel.world.book.sheets[1]?.validations.map(({ area }) => rangeAddress(area))).toEqual(["B3"]);
  });

  test("never takes the place of somebody's own sheet", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.writeSheets("", [planOf([1, 2], { name: "Lot 12", rightToLeft: false })]);
    expect(excel.world.book.sheets.map(({ name }) => name)).toEqual(["Lot 12", "Lot 12 (2)"]);
    expect(excel.user.sees("Lot 12", "A1")?.content).toEqual({ kind: "text", value: "Nom" });
  });

  test("finds the one again that had to take another name", async () => {
    const { excel, host } = openSnapshot(lot);
    const plan = (total: number): SheetPlan => planOf([1, total], { name: "Lot 12", rightToLeft: false });
    expect(valueOf(await host.writeSheets("", [plan(2)]))).toEqual(["Lot 12 (2)"]);
    expect(valueOf(await host.writeSheets("", [plan(3)]))).toEqual(["Lot 12 (2)"]);
    expect(excel.world.book.sheets.map(({ name }) => name)).toEqual(["Lot 12", "Lot 12 (2)"]);
    expect(excel.user.sees("Lot 12 (2)", "B5")?.content).toEqual({ kind: "number", value: 4 });
  });

  test("is refused where the workbook takes no sheets, or ours was protected", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.writeSheets("", [planOf([1, 2])]);
    excel.user.protects("الفوج 12");
    expect(await host.writeSheets("", [planOf([1, 2])])).toMatchObject({
      refusal: { code: "protected-sheet", sheet: "الفوج 12" },
    });
    excel.world.book.structureProtected = true;
    expect(await host.writeSheets("", [planOf([1, 2], { name: "Autre" })])).toMatchObject({
      refusal: { code: "protected-workbook" },
    });
  });
});

test("planned sheets that name one another still do, where one had to take another name", async () => {
  const own = workbookOf([sheetOf("L'aide", [["Nom"]])]);
  const { excel, host } = openSnapshot(own);
  const sum = (name: string, formula: string): SheetPlan =>
    planOf([1, 2], {
      name,
      rightToLeft: false,
      cells: [{ row: 1, column: 1, content: { kind: "formula", formula, result: 0 }, style: "money" }],
    });
  const plans = [planOf([1000, 500], { name: "L'aide", rightToLeft: false }), sum("Tout", "'L''aide'!B5+'Autre'!A1")];
  expect(valueOf(await host.writeSheets("", plans))).toEqual(["L'aide (2)", "Tout"]);
  expect(excel.user.sees("Tout", "A1")?.formula).toBe("='L''aide (2)'!B5+'Autre'!A1");
  expect(excel.user.sees("L'aide", "A1")?.content).toEqual({ kind: "text", value: "Nom" });
});

test("the file that right-to-left sheets come from is an ordinary one", () => {
  const bytes = Uint8Array.from(atob(rightToLeftWorkbook), (letter) => letter.charCodeAt(0));
  const reading = readXlsx(bytes);
  expect(
    valueOf(
      reading.kind === "snapshot"
        ? { kind: "done", value: reading.snapshot }
        : { kind: "refused", refusal: { code: "unreadable", failure: reading } },
    ),
  ).toMatchObject({
    sheets: [{ name: "minha-rtl", rightToLeft: true, rows: [] }],
  });
});
