import type { Range } from "../../../../lib/workbook/index.js";
import { ExcelFault, asFlag, asText, asWhole, invalidArgument, type HostObject } from "../host-object.js";
import { enter } from "../input.js";
import { cellFor, cellOf, LAST_COLUMN, LAST_ROW, type CellModel, type SheetModel } from "../model.js";
import { cellsChanged, fullAddress, inSheet, mergesIn, refuseIfProtected, sheetById, type World } from "../world.js";
import { conditionalFormatsObject } from "./conditional-formats.js";
import { dataValidationObject } from "./data-validation.js";
import { formatObject } from "./format.js";
import { rangeAreasObject } from "./range-areas.js";
import { worksheetObject } from "./worksheet.js";

/** The most cells that a range may have to be read or written: Excel on the web refuses more as too large a request. */
const CELLS_MOST = 5_000_000;

/** The most merges that `getMergedAreasOrNullObject` returns: its documentation says that it fails beyond. */
const MERGES_MOST = 512;

/** A rectangle of cells of a sheet. */
export function rangeObject(world: World, sheetId: string, area: Range): HostObject {
  const sheet = (): SheetModel => sheetById(world, sheetId);
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const grid = <T>(of: (cell: CellModel | undefined) => T): T[][] => {
    if (height * width > CELLS_MOST) throw new ExcelFault("ResponsePayloadSizeLimitExceeded", "too many cells");
    const own = sheet();
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => of(cellOf(own, area.top + row, area.left + column))),
    );
  };
  const fill = (values: unknown, put: (cell: CellModel, value: unknown) => void): void => {
    refuseIfProtected(sheet());
    eachCell(area, matrix(values, height, width), (row, column, value) => {
      if (value !== null) put(cellFor(sheet(), row, column), value);
    });
  };
  const enterAll = (values: unknown): void => {
    fill(values, enter);
    cellsChanged(world, sheet(), area);
  };
  return {
    kind: "Range",
    read: {
      address: () => fullAddress(sheet(), area),
      rowIndex: () => area.top - 1,
      columnIndex: () => area.left - 1,
      rowCount: () => height,
      columnCount: () => width,
      values: () => grid((cell) => (cell === undefined || cell.content.kind === "empty" ? "" : cell.content.value)),
      formulas: () => grid((cell) => cell?.formula ?? (cell && "value" in cell.content ? cell.content.value : "")),
      numberFormat: () => grid((cell) => cell?.numberFormat ?? "General"),
      valueTypes: () => grid(valueType),
      rowHidden: () => allOrNone(sheet().hiddenRows, area.top, area.bottom),
      columnHidden: () => allOrNone(sheet().hiddenColumns, area.left, area.right),
    },
    write: {
      values: enterAll,
      formulas: enterAll,
      numberFormat: (values) => {
        fill(values, (cell, code) => (cell.numberFormat = asText(code, "numberFormat")));
      },
      rowHidden: (hidden) => {
        setHidden(sheet().hiddenRows, area.top, area.bottom, asFlag(hidden, "rowHidden"));
      },
    },
    objects: {
      worksheet: () => worksheetObject(world, sheetId),
      format: () => formatObject(world, sheetId, [area]),
      conditionalFormats: () => conditionalFormatsObject(world, sheetId, [area]),
      dataValidation: () => dataValidationObject(world, sheetId, area),
    },
    makes: {
      getCell: (row, column) => cellAt(world, sheetId, area, asWhole(row, "row"), asWhole(column, "column")),
      getEntireRow: () => rangeObject(world, sheetId, { ...area, left: 1, right: LAST_COLUMN }),
      getEntireColumn: () => rangeObject(world, sheetId, { ...area, top: 1, bottom: LAST_ROW }),
      getMergedAreasOrNullObject: () => {
        const merges = mergesIn(sheet(), area);
        if (merges.length > MERGES_MOST) throw new ExcelFault("GeneralException", "more than 512 merged areas");
        return merges.length === 0 ? null : rangeAreasObject(world, sheetId, merges);
      },
    },
    calls: {
      select: () => {
        if (sheet().visibility !== "Visible") throw new ExcelFault("InvalidSelection", "The sheet is hidden.");
        world.book.activeSheet = sheetId;
        sheet().selection = area;
      },
      merge: (across) => {
        if (across !== undefined && across !== null && across !== false)
          throw invalidArgument("only whole merges here");
        refuseIfProtected(sheet());
        sheet().merges = [...sheet().merges.filter((merge) => !mergesIn(sheet(), area).includes(merge)), area];
      },
      unmerge: () => {
        refuseIfProtected(sheet());
        const gone = mergesIn(sheet(), area);
        sheet().merges = sheet().merges.filter((merge) => !gone.includes(merge));
      },
      clear: (what) => {
        refuseIfProtected(sheet());
        clear(sheet(), area, what);
        cellsChanged(world, sheet(), area);
      },
    },
  };
}

function cellAt(world: World, sheetId: string, { top, left }: Range, row: number, column: number): HostObject {
  const at = { top: top + row, left: left + column, bottom: top + row, right: left + column };
  return rangeObject(world, sheetId, inSheet(at));
}

function valueType(cell: CellModel | undefined): string {
  switch (cell?.content.kind) {
    case undefined:
    case "empty":
      return "Empty";
    case "number":
      return "Double";
    case "text":
      return "String";
    case "boolean":
      return "Boolean";
    case "error":
      return "Error";
  }
}

/** True where all are in the set, false where none is, null for a mixture. */
function allOrNone(set: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const one of set) if (one >= first && one <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

function setHidden(set: Set<number>, first: number, last: number, hidden: boolean): void {
  for (let one = first; one <= last; one++)
    if (hidden) set.add(one);
    else set.delete(one);
}

/** A matrix of the range's own shape, or one value for all its cells. */
function matrix(values: unknown, height: number, width: number): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows = values as unknown[];
  if (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width))
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
  return (row, column) => (rows[row] as unknown[])[column];
}

function eachCell(
  { top, left, bottom, right }: Range,
  value: (row: number, column: number) => unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) put(row, column, value(row - top, column - left));
}

function clear(sheet: SheetModel, { top, left, bottom, right }: Range, what: unknown): void {
  if (what !== undefined && what !== null && what !== "All" && what !== "Contents")
    throw invalidArgument("clear what?");
  for (const [row, cells] of sheet.rows)
    for (const column of [...cells.keys()])
      if (row >= top && row <= bottom && column >= left && column <= right) {
        if (what !== "Contents") cells.delete(column);
        else Object.assign(cellFor(sheet, row, column), { content: { kind: "empty" }, formula: null });
      }
}
