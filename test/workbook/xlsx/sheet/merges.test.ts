import { describe, expect, it } from "vitest";
import { readXlsx, type Sheet } from "../../../../lib/workbook/index.js";
import { sheetOf } from "../../../fixtures/xlsx-package.js";

function read(rows: string, ...merges: string[]): Sheet {
  const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const reading = readXlsx(sheetOf(rows, { after: `<mergeCells>${list}</mergeCells>` }));
  const sheet = reading.kind === "snapshot" ? reading.snapshot.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("not read");
  return sheet;
}

/** The values of some rows, by their numbers. */
function values(rows: Sheet["rows"] = []): Record<number, unknown[]> {
  return Object.fromEntries(rows.map(({ row, cells }) => [row, cells.map(({ value }) => value)]));
}

describe("cells under a merge", () => {
  it("stand apart, with what they hold", () => {
    const sheet = read(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2" hidden="1"><c r="A2"><v>4</v></c></row>',
      "A1:B2",
    );
    expect(values(sheet.rows)).toEqual({ 1: [1, 3], 2: [] });
    expect(values(sheet.covered)).toEqual({ 1: [2], 2: [4] });
    expect(sheet.covered?.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it("are not spoken of where they hold nothing", () => {
    expect(read('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row>', "A1:B2")).not.toHaveProperty("covered");
  });
});
