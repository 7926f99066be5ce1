import { parseRange, type Range } from "../../../lib/workbook/index.js";
import { invalidArgument, itemNotFound } from "./host-object.js";
import { enter } from "./input.js";
import { cellFor, cellOf, type BookModel, type CellModel, type SheetModel } from "./model.js";
import { recalculateAfter } from "./recalculate.js";
import { findSheet, type World } from "./world.js";

/** What a person does in Excel while the add-in runs. Sheets by name, cells by A1 address. */
export interface User {
  types(sheet: string, cell: string, value: string | number | boolean): void;
  selects(sheet: string, cell: string): void;
  deletesSheet(name: string): void;
  renamesSheet(from: string, to: string): void;
  protects(sheet: string): void;
  /** Inserts empty rows above a row: cells, marks and comments below move down. */
  insertsRows(sheet: string, above: number, count: number): void;
  undoes(): void;
  /** The cell as it is now. */
  sees(sheet: string, cell: string): CellModel | undefined;
}

export function userOf(world: World, undo: BookModel[], deliver: () => void): User {
  const sheetNamed = (name: string): SheetModel => {
    const sheet = findSheet(world, name);
    if (sheet === undefined) throw itemNotFound(name);
    return sheet;
  };
  const changed = (sheet: SheetModel, address: string): void => {
    const args = { address, changeType: "RangeEdited", source: "Local", worksheetId: sheet.id };
    world.events.push({ type: "changed", args });
    deliver();
  };
  return {
    types(name, cell, value) {
      const sheet = sheetNamed(name);
      const area = areaAt(cell);
      undo.push(structuredClone(world.book));
      enter(cellFor(sheet, area.top, area.left), value);
      recalculateAfter(world.book, { sheet, area });
      changed(sheet, cell);
    },
    selects(name, cell) {
      const sheet = sheetNamed(name);
      const moved = world.book.activeSheet !== sheet.id;
      world.book.activeSheet = sheet.id;
      sheet.selection = areaAt(cell);
      if (moved) world.events.push({ type: "activated", args: { worksheetId: sheet.id } });
      world.events.push({ type: "selection", args: { address: cell, worksheetId: sheet.id } });
      deliver();
    },
    deletesSheet(name) {
      const { id } = sheetNamed(name);
      world.book.sheets = world.book.sheets.filter((sheet) => sheet.id !== id);
      if (world.book.activeSheet === id) world.book.activeSheet = world.book.sheets[0]?.id ?? "";
      world.events.push({ type: "deleted", args: { worksheetId: id, source: "Local" } });
      deliver();
    },
    renamesSheet(from, to) {
      sheetNamed(from).name = to;
    },
    protects(name) {
      sheetNamed(name).protected = true;
    },
    insertsRows(name, above, count) {
      const sheet = sheetNamed(name);
      const moved = (row: number): number => (row >= above ? row + count : row);
      const movedArea = (area: Range): Range => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) });
      sheet.rows = new Map([...sheet.rows].map(([row, cells]) => [moved(row), cells]));
      sheet.merges = sheet.merges.map(movedArea);
      sheet.conditionalFormats.forEach((format) => (format.areas = format.areas.map(movedArea)));
      world.book.comments.filter((one) => one.sheet === sheet.id).forEach((one) => (one.row = moved(one.row)));
      changed(sheet, `${String(above)}:${String(above + count - 1)}`);
    },
    undoes() {
      const before = undo.pop();
      if (before !== undefined) world.book = before;
    },
    sees(name, cell) {
      const { top, left } = areaAt(cell);
      return cellOf(sheetNamed(name), top, left);
    },
  };
}

function areaAt(cell: string): Range {
  const area = parseRange(cell);
  if (area === null) throw invalidArgument(cell);
  return area;
}
