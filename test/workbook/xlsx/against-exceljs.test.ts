import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isDateFormat } from "../../../lib/text/index.js";
import { readXlsx, type Snapshot } from "../../../lib/workbook/index.js";
import { readWithExceljs } from "./read-with-exceljs.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "minha-xlsx-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function readBoth(path: string): Promise<[ours: unknown, theirs: unknown]> {
  const ours = readXlsx(await readFile(path));
  return [ours.kind === "snapshot" ? comparable(ours.snapshot) : ours, comparable(await readWithExceljs(path))];
}

/** Without what exceljs cannot tell: rightToLeft="true", a stored result "" from none, and formats with their backslashes. */
function comparable({ date1904, sheets }: Snapshot): unknown {
  return {
    date1904,
    sheets: sheets.map(({ rows, ...sheet }) => ({
      ...sheet,
      rightToLeft: null,
      rows: rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          ...(cell.kind === "text" && cell.value === "" ? { kind: "uncalculated", value: null } : {}),
          format: cell.format?.replaceAll("\\", "") ?? null,
        })),
      })),
    })),
  };
}

const text = fc.constantFrom(
  "Amina",
  "\u0623\u0645\u064a\u0646\u0629",
  "545.381 ,93",
  " deux  espaces ",
  "a\nb",
  "<b>&amp;",
  "__proto__",
  "=1+1",
  "\ud83d\ude00",
  "_x000D_",
  "1e5",
  "\u200f\u0637",
);
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.integer({ min: 0, max: 99_999_999 }).map((centimes) => centimes / 100),
);
const result = fc.oneof(number, fc.constantFrom("Amina", "\u0623\u0645\u064a\u0646\u0629"), fc.boolean()); // exceljs reads entities in a result twice
const value: fc.Arbitrary<ExcelJS.CellValue> = fc.oneof(
  number,
  text,
  fc.boolean(),
  fc.constantFrom<ExcelJS.CellValue>({ error: "#N/A" }, { error: "#DIV/0!" }),
  fc
    .date({ min: new Date("1950-01-01"), max: new Date("2080-01-01"), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 86_400_000) * 86_400_000)),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((texts) => ({ richText: texts.map((run) => ({ text: run })) })),
  fc
    .tuple(fc.constantFrom("SUM(A1:A9)", 'A1&"x"', "IF(B2<>0,1,'Lot 1'!A1)"), fc.option(result, { nil: undefined }))
    .map(([formula, of]) => (of === undefined ? { formula } : { formula, result: of })),
);
const cell = fc.record({
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 30 }),
  value,
  format: fc.constantFrom(null, "dd/mm/yyyy", "#,##0.00", "0.00%", "mm-dd-yy", "[$-40C]d mmmm yyyy;@", '#,##0.00" DH"'),
});
const sheet = fc.record({
  cells: fc.array(cell, { maxLength: 25 }),
  merges: fc.subarray(["A1:B2", "D1:D9", "F3:H3", "AA1:AB12"]),
  hiddenRows: fc.subarray([1, 4, 15]),
  hiddenColumns: fc.subarray([1, 2, 3, 7]),
  state: fc.constantFrom<"visible" | "hidden" | "veryHidden">("visible", "hidden", "veryHidden"),
  filter: fc.constantFrom(null, "A1:F9"),
  shared: fc.boolean(),
});

/** exceljs rounds what has the format of a date to milliseconds, texts too: only whole days get one. */
function mayHave(format: string, content: ExcelJS.CellValue): boolean {
  return content instanceof Date || !isDateFormat(format);
}

/** exceljs writes what a plan says, in its own way. */
async function write(
  path: string,
  plan: readonly (typeof sheet extends fc.Arbitrary<infer T> ? T : never)[],
  date1904: boolean,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  plan.forEach(({ cells, merges, hiddenRows, hiddenColumns, state, filter, shared }, index) => {
    const to = workbook.addWorksheet(index === 0 ? "\u0627\u0644\u062f\u0641\u0639\u0629 & l'autre" : `Feuil${index}`, {
      state,
    });
    for (const { row, column, value: content, format } of cells) {
      const at = to.getCell(row, column);
      at.style = {}; // of what stood there before
      at.value = content;
      if (format !== null && mayHave(format, content)) at.numFmt = format;
    }
    if (shared) to.fillFormula("AD20:AE24", "A1+$B$1", () => 5);
    for (const merge of merges) to.mergeCells(merge);
    for (const row of hiddenRows) to.getRow(row).hidden = true;
    for (const column of hiddenColumns) to.getColumn(column).hidden = true;
    if (filter !== null) to.autoFilter = filter;
  });
  await workbook.xlsx.writeFile(path);
}

describe("ordinary workbooks read as exceljs reads them, cell by cell", () => {
  it("written by exceljs at random", async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), fc.boolean(), async (plan, date1904) => {
        const path = join(folder, `${count++}.xlsx`);
        await write(path, plan, date1904);
        const [ours, theirs] = await readBoth(path);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 60 },
    );
  });

  it("written by LibreOffice", async () => {
    const plans = fc.sample(fc.array(sheet, { minLength: 1, maxLength: 3 }), { numRuns: 6, seed: 2017 });
    const paths = plans.map((_, index) => join(folder, `lot-${index}.xlsx`));
    for (const [index, plan] of plans.entries()) await write(paths[index] ?? "", plan, false);
    const out = join(folder, "libreoffice");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...paths]);
    for (const [index] of plans.entries()) {
      const [ours, theirs] = await readBoth(join(out, `lot-${index}.xlsx`));
      expect(ours).toEqual(theirs);
    }
  }, 180_000);
});
