import type { Cell, Sheet, Snapshot } from "../../../lib/workbook/index.js";
import { cellFor, emptySheet, type BookModel, type Content, type SheetModel } from "./model.js";
import { calculateMissing } from "./recalculate.js";

/** The settings part as it stands in the workbook's package. */
const settingsPart = (json: string): string =>
  `<settings xmlns="urn:minha:settings">${json.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</settings>`;

/** What Excel holds after it opened the workbook that a Snapshot was read from. */
export function modelFromSnapshot(name: string, snapshot: Snapshot): BookModel {
  const sheets = snapshot.sheets.map((sheet, i) =>
    sheetModel(sheet, `{00000000-0000-0000-0000-${String(i + 1).padStart(12, "0")}}`),
  );
  const book: BookModel = {
    name,
    readOnly: false,
    structureProtected: false,
    date1904: snapshot.date1904,
    sheets,
    activeSheet: sheets.find(({ visibility }) => visibility === "Visible")?.id ?? "",
    customXml: snapshot.settings === null ? [] : [{ id: "{settings}", xml: settingsPart(snapshot.settings) }],
    comments: [],
    nextId: 1,
  };
  calculateMissing(book);
  return book;
}

const visibilities = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

function sheetModel(sheet: Sheet, id: string): SheetModel {
  const model = emptySheet(id, sheet.name);
  model.visibility = visibilities[sheet.visibility];
  model.rightToLeft = sheet.rightToLeft;
  model.merges = [...sheet.merges];
  model.filter = sheet.filter;
  for (const { first, last } of sheet.hiddenColumns)
    for (let column = first; column <= last; column++) model.hiddenColumns.add(column);
  for (const { row, hidden, cells } of [...sheet.rows, ...(sheet.covered ?? [])]) {
    if (hidden) model.hiddenRows.add(row);
    for (const cell of cells) {
      const own = cellFor(model, row, cell.column);
      own.content = contentOf(cell);
      own.formula = cell.formula === null ? null : `=${cell.formula}`;
      own.numberFormat = cell.format ?? "General";
    }
  }
  return model;
}

function contentOf(cell: Cell): Content {
  switch (cell.kind) {
    case "number":
    case "text":
    case "boolean":
    case "error":
      return { kind: cell.kind, value: cell.value } as Content;
    case "uncalculated":
      return { kind: "empty" }; // Excel calculates it while it opens the file
  }
}
