import { parseRange, rangeAddress, type Range } from "../../../lib/workbook/index.js";
import { asText, ExcelFault, invalidArgument, itemNotFound } from "./host-object.js";
import { LAST_COLUMN, LAST_ROW, overlaps, type BookModel, type SheetModel } from "./model.js";
import { recalculateAfter } from "./recalculate.js";

/** Everything that the objects of one running Excel share. */
export interface World {
  book: BookModel;
  /** The workbooks that were opened beside this one, as base64. */
  readonly created: string[];
  /** The events that the add-in listens to, by the name of the registering method. */
  readonly listening: Set<string>;
  /** Events to deliver after the present request. */
  readonly events: ExcelEvent[];
  /** Cells with a note of the old kind, which takes no comment: "Feuil1!A1". */
  readonly legacyNotes: Set<string>;
  /** Members that were used, as "Range.values". */
  readonly used: Set<string>;
}

/** An event of the worksheet collection. */
export interface ExcelEvent {
  readonly type: keyof typeof eventTypes;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Excel's numbers of the events, and the method that registers each. */
export const eventTypes = {
  changed: { number: 10, registers: "_RegisterDataChangedEvent" },
  activated: { number: 11, registers: "_RegisterActivatedEvent" },
  added: { number: 13, registers: "_RegisterAddedEvent" },
  selection: { number: 14, registers: "_RegisterSelectionChangedEvent" },
  rowHidden: { number: 22, registers: "_RegisterRowHiddenChangedEvent" },
  deleted: { number: 15, registers: "_RegisterDeletedEvent" },
} as const;

/** A sheet by its id; it may have been deleted since the add-in got hold of it. */
export function sheetById(world: World, id: string): SheetModel {
  const sheet = world.book.sheets.find((one) => one.id === id);
  if (sheet === undefined) throw itemNotFound("worksheet");
  return sheet;
}

/** A sheet by its id or, in any case, its name. */
export function findSheet({ book }: World, key: unknown): SheetModel | undefined {
  return book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
}

/** Refuses a change of protected cells; every cell counts as locked. */
export function refuseIfProtected(sheet: SheetModel): void {
  if (sheet.protected)
    throw new ExcelFault("AccessDenied", "You cannot perform the requested operation: the worksheet is protected.");
}

export function refuseIfStructureProtected({ book }: World): void {
  if (book.structureProtected)
    throw new ExcelFault("AccessDenied", "You cannot perform the requested operation: the workbook is protected.");
}

/** To be called after cells were written: formulas follow, listeners hear of it. */
export function cellsChanged(world: World, sheet: SheetModel, area: Range): void {
  recalculateAfter(world.book, { sheet, area });
  world.events.push({
    type: "changed",
    args: {
      address: rangeAddress(area),
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      triggerSource: "ThisLocalAddin",
    },
  });
}

/** The area of an A1 address, with or without its sheet: "Feuil1!B2:D4", "B:B", "3:3", nothing for the whole sheet. */
export function areaOf(address: unknown): Range {
  if (address === null || address === undefined || address === "")
    return { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
  const text = asText(address, "address");
  const reference = text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
  const rows = /^(\d+):(\d+)$/.exec(reference);
  if (rows) return inSheet({ top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: LAST_COLUMN });
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(reference);
  const range = columns
    ? parseRange(`${columns[1] ?? ""}1:${columns[2] ?? ""}${String(LAST_ROW)}`)
    : parseRange(reference);
  if (range === null) throw invalidArgument(`"${text}" is no address`);
  return inSheet(range);
}

export function inSheet(area: Range): Range {
  if (area.top < 1 || area.left < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN || area.bottom < area.top)
    throw invalidArgument("outside the sheet");
  return area;
}

/** "Feuil1!A1:B2", the sheet's name in quotes where Excel puts them. */
export function fullAddress(sheet: SheetModel, area: Range): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name);
  return `${plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${rangeAddress(area)}`;
}

/** Refuses to write into part of a merge, as Excel does for `values` of a covered cell's range. */
export function mergesIn(sheet: SheetModel, area: Range): Range[] {
  return sheet.merges.filter((merge) => overlaps(merge, area));
}
