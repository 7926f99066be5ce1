import { describe, expect, test } from "vitest";
import { rightToLeftWorkbook } from "../../../addin/host/excel/right-to-left-workbook.js";
import { readXlsx } from "../../../lib/workbook/index.js";
import { openSnapshot, reopened, valueOf } from "../open.js";
import { planOf } from "../plan-of.js";
import { sheetOf, workbookOf } from "../sheets.js";

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
        : { kind: "refused", refusal: { code: "unreadable", failure: reading } },
    ),
  ).toMatchObject({
    sheets: [{ name: "minha-rtl", rightToLeft: true, rows: [] }],
  });
});
