import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { writePlans } from "../../../lib/batch/exceljs/write-plans.js";
import { standardSummaryStyle, type CellStyle, type Content, type SheetPlan } from "../../../lib/report/index.js";
import { cellAt, readXlsx, type Snapshot } from "../../../lib/workbook/index.js";

const plain: CellStyle = {
  font: { name: standardSummaryStyle.font.fr, size: 10, bold: true, italic: false, colour: "1F4E5F" },
  fill: "E4EEF1",
  align: "right",
  indent: 1,
  vertical: "middle",
  wrap: true,
  direction: "rtl",
  border: { colour: "9FB4BC", sides: "all" },
  numberFormat: "#,##0.00",
};

function planOf(contents: readonly Content[], change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "الدفعة 1",
    rightToLeft: true,
    hidden: false,
    widths: [30, 12],
    heights: new Map([[1, 24]]),
    cells: contents.map((content, i) => ({ row: i + 1, column: 1, content, style: "plain" })),
    merges: [],
    frozen: { rows: 1, columns: 0 },
    filter: null,
    validations: [],
    print: {
      landscape: true,
      pagesHigh: 1,
      repeat: { first: 1, last: 2 },
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      horizontallyCentred: true,
      header: null,
      footer: "&P / &N",
    },
    styles: { plain },
    ...change,
  };
}

async function written(...plans: readonly SheetPlan[]): Promise<Uint8Array> {
  return writePlans(plans, { title: "minha" });
}

function snapshotOf(bytes: Uint8Array): Snapshot {
  const read = readXlsx(bytes);
  if (read.kind === "refused") throw new Error(`refused: ${read.code}`);
  return read.snapshot;
}

async function cellsOf(contents: readonly Content[]) {
  const [sheet] = snapshotOf(await written(planOf(contents))).sheets;
  return contents.map((_, i) => {
    const cell = sheet === undefined ? undefined : cellAt(sheet, i + 1, 1);
    return cell === undefined ? null : [cell.kind, cell.value, cell.formula];
  });
}

describe("the cells of a plan", () => {
  it("hold their values, and formulas with the result stored beside them", async () => {
    const contents: Content[] = [
      { kind: "text", text: "المجموع" },
      { kind: "number", value: 1093960.9 },
      { kind: "formula", formula: "SUM(A2:A2)", result: 1093960.9 },
      { kind: "formula", formula: 'IF(A2=0,"",A1)', result: "المجموع" },
      { kind: "formula", formula: 'IF(A2=0,A1,"")', result: "" },
      { kind: "blank" },
    ];
    expect(await cellsOf(contents)).toEqual([
      ["text", "المجموع", null],
      ["number", 1093960.9, null],
      ["number", 1093960.9, "SUM(A2:A2)"],
      ["text", "المجموع", 'IF(A2=0,"",A1)'],
      ["text", "", 'IF(A2=0,A1,"")'],
      null,
    ]);
  });

  it.each(["=1+1", "+1", "-2", "@SUM(A1)", '=HYPERLINK("x")', "{=1}"])("keep the text %s a text", async (text) => {
    expect(await cellsOf([{ kind: "text", text }])).toEqual([["text", text, null]]);
  });

  it("leave out what no workbook can hold", async () => {
    expect(await cellsOf([{ kind: "text", text: "a\u0000b\ufffec\ud800d" }])).toEqual([["text", "abcd", null]]);
    const [long] = await cellsOf([{ kind: "text", text: "x".repeat(40_000) }]);
    expect(String(long?.[1]).length).toBe(32_767);
  });
});

describe("the sheet of a plan", () => {
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    const workbook = new ExcelJS.Workbook();
    const plan = planOf([{ kind: "text", text: "a" }, { kind: "blank" }, { kind: "number", value: 1 }], {
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      filter: { top: 2, left: 1, bottom: 3, right: 2 },
      validations: [
        {
          range: { top: 3, left: 1, bottom: 4, right: 1 },
          check: { kind: "date", first: "2000-01-01", last: "2099-12-31" },
          severity: "stop",
          prompt: { title: "Date", text: "Le jour" },
          error: { title: "t".repeat(40), text: "mot ".repeat(100) },
        },
      ],
    });
    await workbook.xlsx.load((await written(plan)) as unknown as ExcelJS.Buffer);
    const [first] = workbook.worksheets;
    if (first === undefined) throw new Error("no sheet");
    sheet = first;
  });

  it("has its name, direction, frozen rows, widths, heights, merges and filter", () => {
    expect(sheet.name).toBe("الدفعة 1");
    expect(sheet.views[0]).toMatchObject({ rightToLeft: true, state: "frozen", ySplit: 1, showGridLines: false });
    expect([sheet.getColumn(1).width, sheet.getRow(1).height]).toEqual([30, 24]);
    expect(sheet.getCell("B1").master.address).toBe("A1");
    expect(sheet.autoFilter).toBe("A2:B3");
  });

  it("prints on A4, one page wide, its headings repeated", () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      printTitlesRow: "1:2",
      horizontalCentered: true,
    });
    expect(sheet.headerFooter.oddFooter).toBe("&P / &N");
  });

  it("looks as its styles say", () => {
    const { font, fill, alignment, border, numFmt } = sheet.getCell("A3").style;
    expect(font).toMatchObject({ name: "Arial", size: 10, bold: true, color: { argb: "FF1F4E5F" } });
    expect(fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFE4EEF1" } });
    expect(alignment).toMatchObject({
      horizontal: "right",
      vertical: "middle",
      wrapText: true,
      readingOrder: "rtl",
      indent: 1,
    });
    expect(border?.top).toMatchObject({ style: "thin", color: { argb: "FF9FB4BC" } });
    expect(numFmt).toBe("#,##0.00");
  });

  it("checks what is typed, with texts that Excel has room for", () => {
    const { type, operator, formulae, error, errorTitle, prompt } = sheet.getCell("A4").dataValidation;
    expect({ type, operator, prompt }).toEqual({ type: "date", operator: "between", prompt: "Le jour" });
    expect(formulae).toEqual([new Date("2000-01-01"), new Date("2099-12-31")]);
    expect(errorTitle?.length).toBe(32);
    expect(error?.length).toBeLessThan(256);
    expect(error).toMatch(/mot…$/);
  });
});

describe("writePlans", () => {
  it("gives the same bytes for the same plans, whenever it is asked", async () => {
    const plan = planOf([{ kind: "text", text: "a" }]);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2018-01-01") });
    const before = await written(plan);
    vi.setSystemTime(new Date("2031-07-14"));
    const after = await written(plan);
    vi.useRealTimers();
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });

  it("hides what is planned hidden, and defines names", async () => {
    const lists = planOf([{ kind: "text", text: "Salé" }], { name: "Listes", hidden: true });
    const bytes = await writePlans([planOf([]), lists], {
      title: "minha",
      names: [{ name: "minha_centres", range: "'Listes'!$A$1:$A$1" }],
    });
    expect(snapshotOf(bytes).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["الدفعة 1", "visible"],
      ["Listes", "hidden"],
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    expect(workbook.definedNames.getRanges("minha_centres").ranges).toEqual(["Listes!$A$1"]);
  });
});
