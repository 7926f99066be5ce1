import type { SheetPlan } from "../../addin/host/sheet-plan.js";

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
export function planOf(totals: readonly [number, number], more: Partial<SheetPlan> = {}): SheetPlan {
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
