import { describe, expect, test } from "vitest";
import type { Mark } from "../../../../addin/host/index.js";
import type { BookModel } from "../../excel-host/index.js";
import { openSnapshot, reopened, valueOf } from "../../open.js";
import { sheetOf, workbookOf } from "../../sheets.js";

const lot = workbookOf([
  sheetOf("Lot, n° 12", [
    ["Nom", "Montant"],
    ["Amina B.", "1,234"],
    ["Saïd C.", "néant"],
  ]),
  sheetOf("Lot 13", [["x"]]),
]);

const ambiguous: Mark = { sheet: "Lot, n° 12", cell: "B2", severity: "error", note: "1,234 se lit de deux façons." };
const unreadable: Mark = { ...ambiguous, cell: "B3", note: "néant n’est pas un montant." };
const info: Mark = { ...ambiguous, severity: "info", note: "Montant saisi à la main." };

const looks = ({ sheets, comments, customXml }: BookModel) => ({
  formats: sheets.map((sheet) => sheet.conditionalFormats),
  cells: sheets.map((sheet) => sheet.rows),
  comments,
  parts: customXml,
});

describe("marks", () => {
  test("colour the cells and put the findings on them", async () => {
    const { excel, host } = openSnapshot(lot);
    expect(valueOf(await host.mark([ambiguous, unreadable, info]))).toEqual({ left: [] });
    expect(excel.unknown).toEqual([]);
    const [format, ...more] = excel.world.book.sheets[0]?.conditionalFormats ?? [];
    expect(more).toEqual([]); // the note of severity info stands on a cell that an error has coloured
    expect(format?.areas).toEqual([
      { top: 2, left: 2, bottom: 2, right: 2 },
      { top: 3, left: 2, bottom: 3, right: 2 },
    ]);
    expect(excel.world.book.comments.map(({ row, content }) => [row, content])).toEqual([
      [2, "1,234 se lit de deux façons.\nMontant saisi à la main."],
      [3, "néant n’est pas un montant."],
    ]);
  });

  test("are taken away to exactly what was there before", async () => {
    const { excel, host } = openSnapshot(lot);
    excel.world.book.sheets[0]?.conditionalFormats.push({
      id: "{own}",
      type: "Custom",
      areas: [{ top: 1, left: 1, bottom: 9, right: 9 }],
      formula: "=$B1=0",
      style: new Map([["fill.color", "#00FF00"]]),
    });
    excel.world.book.comments.push({
      id: "{theirs}",
      sheet: excel.world.book.sheets[0]?.id ?? "",
      row: 3,
      column: 2,
      content: "À revoir avec Safi",
    });
    const before = structuredClone(looks(excel.world.book));
    await host.mark([ambiguous, unreadable]);
    expect(excel.world.book.comments).toHaveLength(2); // B3 keeps its owner's comment
    await host.clearMarks();
    expect(excel.unknown).toEqual([]);
    expect(looks(excel.world.book)).toEqual(before);
  });

  test("come off after the workbook was saved, closed and opened again, wherever its rows have moved", async () => {
    const opened = openSnapshot(lot);
    const before = looks(structuredClone(opened.excel.world.book));
    await opened.host.mark([ambiguous, unreadable]);
    const { excel, host } = reopened(opened);
    excel.user.insertsRows("Lot, n° 12", 2, 3);
    await host.clearMarks();
    const { formats, comments, parts } = looks(excel.world.book);
    expect({ formats, comments, parts }).toEqual({ formats: before.formats, comments: [], parts: [] });
  });

  test("made again replace those there were", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.mark([ambiguous, unreadable]);
    await host.mark([unreadable]);
    expect(excel.world.book.sheets[0]?.conditionalFormats.map(({ areas }) => areas.length)).toEqual([1]);
    expect(excel.world.book.comments.map(({ row }) => row)).toEqual([3]);
  });

  test("leave a comment alone that somebody has written into", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.mark([ambiguous]);
    excel.world.book.comments.forEach((comment) => (comment.content = "Vu avec le centre"));
    await host.clearMarks();
    expect(excel.world.book.comments.map(({ content }) => content)).toEqual(["Vu avec le centre"]);
  });

  test("stay off protected sheets, which come back", async () => {
    const { excel, host } = openSnapshot(lot);
    excel.user.protects("Lot, n° 12");
    const other: Mark = { ...ambiguous, sheet: "Lot 13", cell: "A1" };
    const { left } = valueOf(await host.mark([ambiguous, other, { ...other, sheet: "Lot 14" }]));
    expect(left.map(({ sheet, why }) => [sheet, why])).toEqual([
      ["Lot, n° 12", "protected-sheet"],
      ["Lot 14", "sheet-gone"],
    ]);
    expect(excel.world.book.sheets.map((sheet) => sheet.conditionalFormats.length)).toEqual([0, 1]);
  });

  test("that stand on a sheet protected since cannot be taken away, and say so", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.mark([ambiguous]);
    excel.user.protects("Lot, n° 12");
    expect(await host.clearMarks()).toEqual({
      kind: "refused",
      refusal: { code: "protected-sheet", sheet: "Lot, n° 12", detail: null },
    });
  });

  test("pass over cells that take no comment", async () => {
    const { excel, host } = openSnapshot(lot);
    excel.world.legacyNotes.add("Lot, n° 12!B2");
    await host.mark([ambiguous, unreadable]);
    expect(excel.unknown).toEqual([]);
    expect(excel.world.book.comments.map(({ row }) => row)).toEqual([3]);
  });

  test("a thousand of them fit", async () => {
    const { excel, host } = openSnapshot(lot);
    await host.mark(Array.from({ length: 1200 }, (_, i) => ({ ...ambiguous, cell: `XFD${String(i + 1)}` })));
    expect(excel.unknown).toEqual([]);
    expect(excel.world.book.sheets[0]?.conditionalFormats.reduce((sum, { areas }) => sum + areas.length, 0)).toBe(1200);
  });
});
