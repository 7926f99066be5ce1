import type { Workbook, Worksheet } from "exceljs";
import { dirham, plus, printMoney, sum, type Dirham } from "../../dirham/index.js";
import type { ExampleBatch, ExampleGrant } from "./batches-2017.js";
import { cellNumber } from "./cell-number.js";
import { columns, letterOf, type ColumnId } from "./columns.js";
import { activities, centres } from "./people.js";
import type { ExampleWords } from "./words.js";

/** Where things stand on a sheet of a batch: 1-based rows, columns by what they hold. */
export interface Places {
  readonly headings: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

const HEADINGS_ROW = 9;
const WIDTHS: Readonly<Record<ColumnId, number>> = {
  order: 6,
  name: 26,
  cin: 14,
  sex: 8,
  centre: 18,
  activity: 28,
  cash: 16,
  equipment: 16,
  total: 16,
};
const MONEY = "#,##0.00";

/** Adds a batch's sheet to a workbook as a centre would keep it: title, lines, table, total. */
export function writeBatch(workbook: Workbook, batch: ExampleBatch, words: ExampleWords): Places {
  const sheet = workbook.addWorksheet(words.sheet(batch.number), {
    views: [{ rightToLeft: words.rightToLeft, state: "frozen", ySplit: HEADINGS_ROW }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = columns.map((column) => ({ width: WIDTHS[column] }));
  writeLines(sheet, batch, words);
  return writeTable(sheet, batch.grants, words);
}

function writeLines(sheet: Worksheet, batch: ExampleBatch, words: ExampleWords): void {
  const { lang, labels } = words;
  sheet.getCell("A1").value = words.title;
  sheet.getCell("A1").font = { bold: true, size: 14 };
  const lines: readonly (readonly [string, string | number])[] = [
    [labels.batch, words.ordinal(batch.number)],
    [labels.day, batch.day[lang]],
    [labels.venue, batch.venue[lang]],
    [labels.centres, batch.centres.map((name) => centres[name]?.[lang] ?? name).join(words.comma)],
    [labels.people, words.people(batch.grants.length, batch.women)],
    [labels.envelope, printMoney(dirham(batch.envelope), lang).replaceAll("\u00a0", " ")],
  ];
  lines.forEach(([label, value], i) => {
    sheet.getCell(i + 2, 1).value = label;
    sheet.getCell(i + 2, 1).font = { bold: true };
    sheet.getCell(i + 2, 3).value = value;
  });
}

function writeTable(sheet: Worksheet, grants: readonly ExampleGrant[], words: ExampleWords): Places {
  const first = HEADINGS_ROW + 1;
  const last = HEADINGS_ROW + grants.length;
  const row = sheet.getRow(HEADINGS_ROW);
  row.values = columns.map((column) => words.headings[column]);
  row.font = { bold: true };
  row.alignment = { vertical: "middle", horizontal: "center", wrapText: true };
  row.eachCell((cell) => {
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE8EEF4" } };
    cell.border = { bottom: { style: "thin" } };
  });
  grants.forEach((grant, i) => {
    writeGrant(sheet, first + i, i + 1, grant, words);
  });
  const total = last + 1;
  sheet.getCell(total, 1).value = words.total;
  for (const [column, amount] of [
    ["cash", sum(grants.map(({ cash }) => cash))],
    ["equipment", sum(grants.map(({ equipment }) => equipment))],
    ["total", sum(grants.map(({ cash, equipment }) => plus(cash, equipment)))],
  ] as const) {
    const letter = letterOf(column);
    writeFormula(sheet, `${letter}${total}`, `SUM(${letter}${first}:${letter}${last})`, amount);
  }
  sheet.getRow(total).font = { bold: true };
  return { headings: HEADINGS_ROW, first, last, total };
}

function writeGrant(sheet: Worksheet, row: number, order: number, grant: ExampleGrant, words: ExampleWords): void {
  const { person, cash, equipment } = grant;
  const { lang } = words;
  const values: Readonly<Partial<Record<ColumnId, string | number>>> = {
    order,
    name: person[lang],
    cin: person.cin,
    sex: words.sexes[person.sex],
    centre: centres[person.centre]?.[lang] ?? person.centre,
    activity: activities[person.activity][lang],
    cash: cellNumber(cash),
    equipment: cellNumber(equipment),
  };
  for (const [column, value] of Object.entries(values))
    sheet.getCell(`${letterOf(column as ColumnId)}${row}`).value = value;
  for (const column of ["cash", "equipment"] as const) sheet.getCell(`${letterOf(column)}${row}`).numFmt = MONEY;
  const total = `${letterOf("cash")}${row}+${letterOf("equipment")}${row}`;
  writeFormula(sheet, `${letterOf("total")}${row}`, total, plus(cash, equipment));
}

/** Writes a formula with its stored result, as Excel leaves it. */
export function writeFormula(sheet: Worksheet, cell: string, formula: string, result: Dirham): void {
  sheet.getCell(cell).value = { formula, result: cellNumber(result) };
  sheet.getCell(cell).numFmt = MONEY;
}
