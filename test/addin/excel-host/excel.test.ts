import { beforeEach, describe, expect, test } from "vitest";
import { connect } from "../client.js";
import { sheetOf, workbookOf } from "../sheets.js";
import { modelFromSnapshot, startExcel, type TestExcel } from "./index.js";

let excel: TestExcel;

beforeEach(() => {
  excel = startExcel(
    modelFromSnapshot(
      "Lot.xlsx",
      workbookOf([
        sheetOf("Lot", [
          ["a", 1],
          ["b", 2],
        ]),
      ]),
    ),
  );
  connect(excel);
});

const codeOf = async (task: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> => {
  try {
    await Excel.run(task);
    return "done";
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe("Microsoft's client on the test Excel", () => {
  test("finds a property that was read before it was loaded", async () => {
    const code = await codeOf(async (context) => {
      const range = context.workbook.worksheets.getItem("Lot").getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  test("a name that the host does not know fails loudly", async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Lot").tables.load("items/name");
      await context.sync();
    });
    expect(code).toBe("UnknownToTestHost");
    expect(excel.unknown).toEqual(["Worksheet.tables is not known to the test host"]);
  });

  test("a table of the wrong shape is rejected", async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Lot").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("a sheet that is gone is not found", async () => {
    excel.user.types("Lot", "A1", "x");
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Lot 2").load("name");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  test("a protected sheet denies writing", async () => {
    excel.user.protects("Lot");
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Lot").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });

  test("more than 5 MB at once is too much, there and back", async () => {
    const sent = await codeOf(async (context) => {
      const column = Array.from({ length: 300 }, () => ["x".repeat(20_000)]);
      context.workbook.worksheets.getItem("Lot").getRange("A1:A300").values = column;
      await context.sync();
    });
    expect(sent).toBe("RequestPayloadSizeLimitExceeded");
    for (let row = 1; row <= 300; row++) excel.user.types("Lot", `A${String(row)}`, "x".repeat(20_000));
    const received = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Lot").getRange("A1:A300").load("values");
      await context.sync();
    });
    expect(received).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("a string goes through the eyes of Excel: digits become a number unless the cell is text", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Lot").getRange("A1:C1");
      range.numberFormat = [["General", "@", "General"]];
      range.values = [["00123", "00123", "'00123"]];
      await context.sync();
    });
    expect(["A1", "B1", "C1"].map((cell) => excel.user.sees("Lot", cell)?.content)).toEqual([
      { kind: "number", value: 123 },
      { kind: "text", value: "00123" },
      { kind: "text", value: "00123" },
    ]);
  });

  test("sums follow an edit", () => {
    excel.user.types("Lot", "B3", "=SUM(B1:B2)");
    excel.user.types("Lot", "B1", 10);
    expect(excel.user.sees("Lot", "B3")?.content).toEqual({ kind: "number", value: 12 });
  });
});
