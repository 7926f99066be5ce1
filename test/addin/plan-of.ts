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

/** A check of every kind on what is typed, on B3 to B6. */
export const everyCheck: SheetPlan["validations"] = [
  {
    range: { top: 3, left: 2, bottom: 3, right: 2 },
    check: { kind: "list", source: "minha_centres" },
    severity: "warning",
    prompt: null,
    error: { title: "المركز", text: "اختاروا مركزا" },
  },
  {
    range: { top: 4, left: 2, bottom: 4, right: 2 },
    check: { kind: "whole", least: 1, most: 9999 },
    severity: "stop",
    prompt: { title: "Numéro", text: "De la tranche" },
    error: { title: "t".repeat(40), text: "mot ".repeat(100) },
  },
  {
    range: { top: 5, left: 2, bottom: 5, right: 2 },
    check: { kind: "date", first: "2000-01-01", last: "2099-12-31" },
    severity: "information",
    prompt: null,
    error: null,
  },
  {
    range: { top: 6, left: 2, bottom: 9, right: 2 },
    check: { kind: "custom", formula: "LEN(B6)=24" },
    severity: "stop",
    prompt: null,
    error: null,
  },
];
