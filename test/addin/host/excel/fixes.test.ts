import { describe, expect, test } from "vitest";
import type { CellFix } from "../../../../addin/host/index.js";
import { changeLogTexts } from "../../change-log-texts.js";
import { attach, openSnapshot, reopened, valueOf } from "../../open.js";
import { sheetOf, workbookOf } from "../../sheets.js";

const lot = workbookOf([
  sheetOf("Lot 12", [
    ["Nom", "CIN", "Montant"],
    ["Amina B.", "AB\u00a0123456", 1500.5], // B2  workbook/invisible-text
    ["Saïd C.", "00123", { value: "545.381 ,93", format: "@" }], // C3  amount/stored-as-text
    ["Total", null, { value: 1500.5, formula: "=SUM(C2:C2)" }], // C4  total/range
  ]),
]);

const asNumber: CellFix = {
  sheet: "Lot 12",
  cell: "C3",
  kind: "number",
  rule: "amount/stored-as-text",
  before: "545.381 ,93",
  after: "545381.93",
};
const widened: CellFix = {
  ...asNumber,
  cell: "C4",
  kind: "formula",
  rule: "total/range",
  before: "=SUM(C2:C2)",
  after: "=SUM(C2:C3)",
};
const cleaned: CellFix = {
  ...asNumber,
  cell: "B2",
  kind: "text",
  rule: "workbook/invisible-text",
  before: "AB\u00a0123456",
  after: "AB123456",
};

describe("fixes", () => {
  test("change the cells, keep text text, and are listed on a sheet of the workbook", async () => {
    const { excel, host } = openSnapshot(lot);
    const applied = valueOf(await host.applyFixes([asNumber, widened, cleaned], changeLogTexts));
    expect(excel.unknown).toEqual([]);
    expect(applied.left).toEqual([]);
    expect(excel.user.sees("Lot 12", "C3")).toMatchObject({
      content: { kind: "number", value: 545_381.93 },
      numberFormat: "#,##0.00",
    });
    expect(excel.user.sees("Lot 12", "C4")).toMatchObject({ formula: "=SUM(C2:C3)", content: { value: 546_882.43 } });
    expect(excel.user.sees("Lot 12", "B2")).toMatchObject({ content: { kind: "text", value: "AB123456" } });
    const log = valueOf(await host.readSnapshot()).sheets.find(({ name }) => name === "Journal Minha");
    expect(log?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["Feuille", "Cellule", "Avant", "Après", "Règle", "Quand", "Annulé"],
      ["Lot 12", "C3", "545.381 ,93", "545381.93", "amount/stored-as-text", "2017-10-10 09:30"],
      ["Lot 12", "C4", "=SUM(C2:C2)", "=SUM(C2:C3)", "total/range", "2017-10-10 09:30"],
      ["Lot 12", "B2", "AB\u00a0123456", "AB123456", "workbook/invisible-text", "2017-10-10 09:30"],
    ]);
  });

  test("are one step of Excel's undo", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.applyFixes([asNumber, widened, cleaned], changeLogTexts);
    excel.user.undoes();
    expect(valueOf(await host.readSnapshot())).toEqual(lot);
    expect(valueOf(await host.changeLog())).toEqual([]);
  });

  test("leave a cell alone that changed since the finding", async () => {
    const { excel, host } = openSnapshot(lot);
    excel.user.types("Lot 12", "C3", 12);
    const applied = valueOf(await host.applyFixes([asNumber, cleaned], changeLogTexts));
    expect(applied.left).toEqual([{ sheet: "Lot 12", cell: "C3", why: "changed-meanwhile" }]);
    expect(applied.changes.map(({ cell }) => cell)).toEqual(["B2"]);
    expect(excel.user.sees("Lot 12", "C3")?.content).toEqual({ kind: "number", value: 12 });
  });

  test("leave protected sheets and deleted ones alone, and say so", async () => {
    const { excel, host } = openSnapshot(workbookOf([...lot.sheets, sheetOf("Lot 13", [["x"]])]));
    excel.user.protects("Lot 12");
    excel.user.deletesSheet("Lot 13");
    const applied = valueOf(await host.applyFixes([asNumber, { ...asNumber, sheet: "Lot 13" }], changeLogTexts));
    expect(applied.left.map(({ why }) => why)).toEqual(["protected-sheet", "sheet-gone"]);
    expect(applied.changes).toEqual([]);
  });

  test("are refused while a cell is being edited", async () => {
    const { excel, host } = openSnapshot(lot);
    excel.editing = true;
    expect(await host.applyFixes([asNumber], changeLogTexts)).toMatchObject({ refusal: { code: "user-editing" } });
  });
});

test("a sheet of the user's own that has the log's name is not written over", async () => {
  const { excel, host } = openSnapshot(workbookOf([...lot.sheets, sheetOf(changeLogTexts.sheet, [["à moi"]])]));
  await host.applyFixes([asNumber], changeLogTexts);
  expect(excel.world.book.sheets.map(({ name }) => name)).toEqual(["Lot 12", "Journal Minha", "Journal Minha (2)"]);
  expect(excel.user.sees(changeLogTexts.sheet, "A1")?.content).toEqual({ kind: "text", value: "à moi" });
});

describe("taking fixes back", () => {
  test("puts the cells back as they were, also after the workbook was saved, closed and opened again", async () => {
    const opened = openSnapshot(lot);
    await opened.host.applyFixes([asNumber, widened, cleaned], changeLogTexts);
    const { excel, host } = reopened(opened);
    const log = valueOf(await host.changeLog());
    expect(log.map(({ cell, undone }) => [cell, undone])).toEqual([
      ["C3", false],
      ["C4", false],
      ["B2", false],
    ]);
    const undone = valueOf(
      await host.undoFixes(
        log.map(({ id }) => id),
        changeLogTexts,
      ),
    );
    expect(excel.unknown).toEqual([]);
    expect(undone.left).toEqual([]);
    expect(valueOf(await host.readSnapshot()).sheets[0]).toEqual(lot.sheets[0]);
    expect(valueOf(await host.changeLog()).every((change) => change.undone)).toBe(true);
    expect(excel.user.sees("Journal Minha", "G2")?.content).toEqual({ kind: "text", value: "✓" });
  });

  test("leaves a cell alone that was edited since", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.applyFixes([asNumber], changeLogTexts);
    excel.user.types("Lot 12", "C3", 545_381.94);
    const undone = valueOf(await host.undoFixes(["1"], changeLogTexts));
    expect(undone.left).toEqual([{ sheet: "Lot 12", cell: "C3", why: "changed-meanwhile" }]);
    expect(excel.user.sees("Lot 12", "C3")?.content).toEqual({ kind: "number", value: 545_381.94 });
  });

  test("goes on in another pane, in another language, on the same sheet", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.applyFixes([asNumber], changeLogTexts);
    const other = attach(excel, { language: "ar-MA" });
    await other.applyFixes([cleaned], { ...changeLogTexts, sheet: "سجل منحة" });
    expect(excel.world.book.sheets.map(({ name }) => name)).toEqual(["Lot 12", "Journal Minha"]);
    expect(valueOf(await other.changeLog()).map(({ id }) => id)).toEqual(["1", "2"]);
  });
});
