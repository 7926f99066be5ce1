import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { reportBook } from "../../../../lib/batch/report-folder/book/report-book.js";
import { dirham, equals, fromCellNumber, sum } from "../../../../lib/dirham/index.js";
import { checkWorkbook } from "../../../../lib/report/index.js";
import {
  cellAt,
  cellText,
  parseAddition,
  readXlsx,
  type Sheet,
  type Snapshot,
} from "../../../../lib/workbook/index.js";
import { readPackage } from "../read-package.js";
import { asOf, sampleRun } from "../sample-run.js";

const FOLDER = "/data/sortie/rapport";

function snapshotOf(bytes: Uint8Array): Snapshot {
  const read = readXlsx(bytes);
  if (read.kind === "refused") throw new Error(read.code);
  return read.snapshot;
}

function sheetOf({ sheets }: Snapshot, name: string): Sheet {
  const sheet = sheets.find((own) => own.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function textsOf(sheet: Sheet, row: number): string[] {
  return Array.from({ length: 14 }, (_, i) => cellText(cellAt(sheet, row, i + 1)));
}

describe("report.xlsx", () => {
  let bytes: Uint8Array;
  let snapshot: Snapshot;
  beforeAll(async () => {
    bytes = await reportBook(sampleRun("fr"), "fr", FOLDER);
    snapshot = snapshotOf(bytes);
  });

  it("has a sheet of batches, of people counts, of findings and of unreadable files", () => {
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Tranches", "Effectifs", "Constats", "Illisibles"]);
  });

  it("gives each batch a row: number, day, file, people, women, amounts, what is declared, the difference", () => {
    const batches = sheetOf(snapshot, "Tranches");
    expect(textsOf(batches, 4).slice(0, 3)).toEqual(["N°", "Date", "Lieu"]);
    expect(textsOf(batches, 5)).toEqual([
      ...["1", "43006", "", "salé.xlsx", "Feuille 1", "Salé, Fès", "2", "1"],
      ...["", "", "565381.93", "", "", "0"],
    ]);
    expect(textsOf(batches, 6)).toEqual([
      ...["2", "43013", "", "دفعة 2.xlsx", "Feuille 1", "Salé, Tanger", "2", "2"],
      ...["", "", "30000.5", "30000", "0.5", "0"],
    ]);
    expect(cellAt(batches, 6, 13)).toMatchObject({ formula: "ROUND(K6-L6,2)", format: "#,##0.00" });
  });

  it("states totals by formulas whose stored results are the exact sums of their cells", () => {
    const batches = sheetOf(snapshot, "Tranches");
    const totals = batches.rows.at(-1)?.cells.filter(({ formula }) => formula?.startsWith("SUM") === true) ?? [];
    expect(totals.map(({ formula }) => formula)).toEqual([
      ...["SUM(G5:G6)", "SUM(H5:H6)", "SUM(K5:K6)", "SUM(L5:L6)", "SUM(M5:M6)", "SUM(N5:N6)"],
    ]);
    for (const cell of totals) {
      const term = parseAddition(cell.formula ?? "")?.terms[0];
      if (term?.kind !== "range" || cell.kind !== "number") throw new Error("no sum with a result");
      const { top, bottom, left } = term.range;
      const values = Array.from({ length: bottom - top + 1 }, (_, i) => cellAt(batches, top + i, left)?.value ?? 0);
      const exact = sum(values.map((value) => fromCellNumber(Number(value))));
      expect(equals(fromCellNumber(cell.value), exact)).toBe(true);
    }
    expect(equals(fromCellNumber(Number(cellAt(batches, 7, 11)?.value)), dirham("595382.43"))).toBe(true);
  });

  it("is no submission to minha itself: no batch is found in it and nothing is wrong", () => {
    const report = checkWorkbook(snapshot, { asOf, lang: "fr" });
    expect(report.findings).toEqual([]);
    expect(report.batches).toEqual([]);
  });

  it("counts people by centre and activity, and keeps text that looks like a formula as text", () => {
    const people = sheetOf(snapshot, "Effectifs");
    const rows = people.rows.slice(3).map(({ row }) => textsOf(people, row).slice(4, 10));
    expect(rows).toContainEqual(["Activité", "<b>Couture</b>", "1", "1", "12500.5", "0"]);
    expect(rows).toContainEqual(["Activité", '=HYPERLINK("x")', "1", "1", "17500", "0"]);
    const cells = people.rows.flatMap(({ cells: own }) => own);
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  });

  it("links each finding to its cell in the submitted workbook, relatively", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as never);
    const findings = workbook.getWorksheet("Constats");
    const links = findings
      ?.getColumn(3)
      .values.slice(5)
      .map((value) => (value as ExcelJS.CellHyperlinkValue).hyperlink);
    expect(links).toContain("../../lots/%D8%AF%D9%81%D8%B9%D8%A9%202.xlsx#'Feuille%201'!F6");
    expect(links?.every((link) => link.startsWith("../../lots/"))).toBe(true);
  });

  it("states what was found and expected as people read it", () => {
    const findings = sheetOf(snapshot, "Constats");
    const facts = findings.rows.map(({ row }) => textsOf(findings, row).slice(7, 9));
    expect(facts).toContainEqual(["12.500,50", "12\u00a0500,50"]);
  });

  it("gives names of files the width that they need, since not every program wraps a link", () => {
    const long = `${"lot".repeat(12)}.xlsx`;
    const width = async (file: string): Promise<number | undefined> => {
      const workbook = new ExcelJS.Workbook();
      const run = sampleRun("fr", { examples: { [file]: {}, "b.xlsx": {} } });
      await workbook.xlsx.load((await reportBook(run, "fr", FOLDER)) as never);
      return workbook.getWorksheet("Tranches")?.getColumn(4).width;
    };
    return expect(Promise.all([width("a.xlsx"), width(long)])).resolves.toEqual([30, long.length + 3]);
  });

  it("writes each link's target once, as Excel wants it", () => {
    const parts = readPackage(bytes);
    expect(parts.get("xl/worksheets/sheet3.xml")).not.toMatch(/<hyperlink [^>]*location=/);
    expect(parts.get("xl/worksheets/_rels/sheet3.xml.rels")).toContain('TargetMode="External"');
  });

  it("says of unreadable and passed-over files what happened", () => {
    const unreadable = sheetOf(snapshot, "Illisibles");
    expect(textsOf(unreadable, 5).slice(0, 2)).toEqual(["ancien.xls", "legacy-xls"]);
    expect(textsOf(unreadable, 5)[2]).toContain(".xlsx");
    expect(textsOf(unreadable, 6).slice(0, 2)).toEqual(["~$salé.xlsx", "laissé de côté"]);
  });

  it("keeps headings in view and on each page, has filter arrows, prints on A4 landscape, one page wide", () => {
    const sheet = readPackage(bytes).get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<pane ySplit="4" topLeftCell="A5"');
    expect(sheet).toContain('<autoFilter ref="A4:N6"');
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/fitToWidth="1" fitToHeight="0"|fitToHeight="0"/);
    expect(readPackage(bytes).get("xl/workbook.xml")).toContain("$4:$4");
  });

  it("gives the same bytes for the same run", async () => {
    expect(Buffer.from(await reportBook(sampleRun("fr"), "fr", FOLDER)).equals(Buffer.from(bytes))).toBe(true);
  });

  it("runs from right to left in Arabic", async () => {
    const arabic = snapshotOf(await reportBook(sampleRun("ar"), "ar", FOLDER));
    expect(arabic.sheets.map(({ name, rightToLeft }) => [name, rightToLeft])).toEqual([
      ["الدفعات", true],
      ["الأعداد", true],
      ["الملاحظات", true],
      ["غير مقروءة", true],
    ]);
  });

  it("is whole without a batch, a finding or a file", async () => {
    const empty = sampleRun("fr", { examples: {} });
    const sheets = snapshotOf(await reportBook({ ...empty, skipped: [] }, "fr", FOLDER)).sheets;
    expect(sheets.map(({ rows }) => rows.length)).toEqual([3, 3, 3, 4]);
  });
});
