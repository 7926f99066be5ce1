import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../lib/report/index.js";
import type { Sheet, Snapshot } from "../../lib/workbook/index.js";
import { openSnapshot, snapshotOfFile, valueOf } from "./open.js";

const examples = fileURLToPath(new URL("../../templates/examples", import.meta.url));
const more = process.env["MINHA_WORKBOOKS"]; // a folder of more workbooks, on the machine of whoever asks

const files = [examples, ...(more === undefined ? [] : [more])]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

describe("the open workbook is the saved one", () => {
  test.each(files)("%s: cell by cell, finding by finding, word for word", async (file) => {
    const snapshot = snapshotOfFile(file);
    const { excel, host } = openSnapshot(snapshot);
    const read = valueOf(await host.readSnapshot());
    expect(excel.unknown).toEqual([]);
    expect(read).toEqual(asExcelTells(snapshot));
    for (const lang of ["ar", "fr", "en"] as const) {
      const options = { asOf: "2017-10-10", lang };
      expect(checkWorkbook(read, options)).toEqual(checkWorkbook(snapshot, options));
    }
  });
});

/** The file's Snapshot, without what Excel cannot tell (addin/host/limits.ts). */
function asExcelTells(snapshot: Snapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(sheetAsExcelTells) };
}

function sheetAsExcelTells(sheet: Sheet): Sheet {
  const lastRow = Math.max(0, ...sheet.rows.filter(({ cells }) => cells.length > 0).map(({ row }) => row));
  const lastColumn = Math.max(0, ...sheet.rows.map(({ cells }) => cells.at(-1)?.column ?? 0));
  return {
    ...sheet,
    rightToLeft: false,
    rows: sheet.rows.filter(({ row }) => row <= lastRow),
    hiddenColumns: sheet.hiddenColumns
      .filter(({ first }) => first <= lastColumn)
      .map(({ first, last }) => ({ first, last: Math.min(last, lastColumn) })),
  };
}
