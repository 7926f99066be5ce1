import { describe, expect, test } from "vitest";
import { rightToLeftWorkbook } from "../../../addin/host/excel/right-to-left-workbook.js";
import type { SheetPlan } from "../../../addin/host/sheet-plan.js";
import { readXlsx } from "../../../lib/workbook/index.js";
import { openSnapshot, reopened, valueOf } from "../open.js";
import { sheetOf, workbookOf } from "../sheets.js";

const style: SheetPlan["styles"][string] = {
  font: { name: "Arial", size: 10, bold: false, italic: false, colour: "1F4E5F" },
  fill: null,
  align: "right",
  indent: 0,
  vertical: "middle",
  wrap: false,
  direction: "rtl",
  border: null,
  numberFormat: null,
};

const line = { colour: "9FB4BC", sides: "all" } as const;

/** A summary of two centres: a title over three columns, a table, a total. */
function planOf(totals: readonly [number, number], more: Partial<SheetPlan> = {}): SheetPlan {
  const text = (row: number, column: number, words: string, name: string): SheetPlan["cells"][number] => ({
    row,
    column,
    content: { kind: "text", text: words },
    style: name,
  });
  return {
    name: "الفوج 12",
    rightToLeft: true,
    hidden: false,
    widths: [34, 13],
    heights: new Map([[1, 30]]),
    cells: [
      text(1, 1, "=ملخص", "section"),
      { row: 1, column: 2, content: { kind: "blank" }, style: "section" },
      text(2, 1, "المركز", "heading"),
      text(3, 1, "آسفي", "name"),
      { row: 3, column: 2, content: { kind: "number", value: totals[0] }, style: "money" },
      text(4, 1, "00123", "name"),
      { row: 4, column: 2, content: { kind: "number", value: totals[1] }, style: "money" },
      text(5, 1, "المجموع", "sumName"),
      { row: 5, column: 2, content: { kind: "formula", formula: "SUM(B3:B4)", result: 0 }, style: "sumMoney" },
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    frozen: { rows: 2, columns: 0 },
    filter: null,
    validations: [],
    print: {
      landscape: false,
      pagesHigh: 1,
      repeat: null,
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
      horizontallyCentred: true,
      header: null,
      footer: "&P / &N",
    },
    styles: {
      section: style,
      heading: { ...style, fill: "E4EEF1" },
      name: style,
      sumName: style,
      money: { ...style, border: line, numberFormat: "#,##0.00" },
      sumMoney: { ...style, numberFormat: "#,##0.00" },
    },
    ...more,
  };
}

const lot = workbookOf([sheetOf("Lot 12", [["Nom"]])]);

describe("a planned sheet", () => {
  test("is written with its formulas, looks, direction and a chart", async () => {
    const { excel, host } = openSnapshot(lot);
    expect(await host.writeSheet(planOf([1000, 500.5]))).toMatchObject({ kind: "done" });
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
    await opened.host.writeSheet(planOf([1000, 500.5]));
    const { excel, host } = reopened(opened);
    await host.writeSheet(planOf([1000, 700]));
    expect(excel.unknown).toEqual([]);
    expect(excel.world.book.sheets.map(({ name }) => name)).toEqual(["Lot 12", "الفوج 12"]);
    expect(excel.user.sees("الفوج 12", "B5")?.content).toEqual({ kind: "number", value: 1700 });
    expect(excel.world.book.sheets[1]?.charts).toHaveLength(1);
  });

  test("never takes the place of somebody's own sheet", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.writeSheet(planOf([1, 2], { name: "Lot 12", rightToLeft: false }));
    expect(excel.world.book.sheets.map(({ name }) => name)).toEqual(["Lot 12", "Lot 12 (2)"]);
    expect(excel.user.sees("Lot 12", "A1")?.content).toEqual({ kind: "text", value: "Nom" });
  });

  test("is refused where the workbook takes no sheets, or ours was protected", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.writeSheet(planOf([1, 2]));
    excel.user.protects("الفوج 12");
    expect(await host.writeSheet(planOf([1, 2]))).toMatchObject({
      refusal: { code: "protected-sheet", sheet: "الفوج 12" },
    });
    excel.world.book.structureProtected = true;
    expect(await host.writeSheet(planOf([1, 2], { name: "Autre" }))).toMatchObject({
      refusal: { code: "protected-workbook" },
    });
  });
});

test("the file that right-to-left sheets come from is an ordinary one", () => {
  const bytes = Uint8Array.from(atob(rightToLeftWorkbook), (letter) => letter.charCodeAt(0));
  const reading = readXlsx(bytes);
  expect(
    valueOf(
      reading.kind === "snapshot"
        ? { kind: "done", value: reading.snapshot }
        : { kind: "refused", refusal: { code: "unreadable", sheet: null, detail: null } },
    ),
  ).toMatchObject({
    sheets: [{ name: "minha-rtl", rightToLeft: true, rows: [] }],
  });
});
