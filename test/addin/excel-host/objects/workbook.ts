import { readXlsx } from "../../../../lib/workbook/index.js";
import { modelFromSnapshot } from "../model-from-snapshot.js";
import { asText, asWhole, ExcelFault, invalidArgument, itemNotFound, type HostObject } from "../host-object.js";
import { emptySheet, freshId } from "../model.js";
import { eventTypes, findSheet, refuseIfStructureProtected, sheetById, type World } from "../world.js";
import { commentsObject } from "./comments.js";
import { customXmlPartsObject } from "./custom-xml.js";
import { rangeObject } from "./range.js";
import { freeName, worksheetObject } from "./worksheet.js";

/** Excel's root: the open workbook. */
export function workbookObject(world: World): HostObject {
  return {
    kind: "Workbook",
    read: { name: () => world.book.name, readOnly: () => world.book.readOnly },
    objects: {
      worksheets: () => worksheetsObject(world),
      customXmlParts: () => customXmlPartsObject(world),
      comments: () => commentsObject(world),
      functions: () => ({ kind: "Functions", makes: { date: (...parts) => dateResult(world, parts) } }),
      protection: () => ({ kind: "WorkbookProtection", read: { protected: () => world.book.structureProtected } }),
      application: () => ({
        kind: "Application",
        makes: {
          createWorkbook: (base64) => ({
            kind: "WorkbookCreated",
            id: asText(base64, "base64File").slice(0, 8),
            calls: { open: () => void world.created.push(asText(base64, "base64File")) },
          }),
        },
      }),
    },
    makes: {
      getActiveCell: () => {
        const sheet = sheetById(world, world.book.activeSheet);
        const { top, left } = sheet.selection;
        return rangeObject(world, sheet.id, { top, left, bottom: top, right: left });
      },
    },
    calls: {
      insertWorksheetsFromBase64: (base64) => insertSheets(world, asText(base64, "base64File")),
      // what Excel.createWorkbook asks for on the web
      createAndOpenWorkbook: (base64) => void world.created.push(asText(base64, "base64File")),
    },
  };
}

function worksheetsObject(world: World): HostObject {
  const listen = Object.values(eventTypes).map(({ registers }) => registers);
  return {
    kind: "WorksheetCollection",
    items: () => world.book.sheets.map(({ id }) => worksheetObject(world, id)),
    item: (key) => {
      const sheet = findSheet(world, key);
      if (sheet === undefined) throw itemNotFound(`worksheet ${String(key)}`);
      return worksheetObject(world, sheet.id);
    },
    makes: {
      getActiveWorksheet: () => worksheetObject(world, world.book.activeSheet),
      getItemOrNullObject: (key) => {
        const sheet = findSheet(world, key);
        return sheet === undefined ? null : worksheetObject(world, sheet.id);
      },
      add: (name) => {
        refuseIfStructureProtected(world);
        const sheet = emptySheet(freshId(world.book, "{sheet"), freeName(world, name));
        world.book.sheets.push(sheet);
        world.events.push({ type: "added", args: { worksheetId: sheet.id, source: "Local" } });
        return worksheetObject(world, sheet.id);
      },
    },
    calls: Object.fromEntries([
      ...listen.map((name) => [name, () => void world.listening.add(name)] as const),
      ...listen.map(
        (name) => [name.replace("_Register", "_Unregister"), () => void world.listening.delete(name)] as const,
      ),
    ]),
  };
}

/** DATE(…) in the workbook's own date system: 1904's day 0 is 1 January 1904. */
function dateResult({ book }: World, [year, month, day]: readonly unknown[]): HostObject {
  const days =
    Date.UTC(asWhole(year, "year"), asWhole(month, "month") - 1, asWhole(day, "day")) / 86_400_000 +
    (book.date1904 ? 24_107 : 25_569);
  return { kind: "FunctionResult", read: { value: () => days, error: () => null } };
}

/** Adds the sheets of another file; the ids of the new sheets come back. */
function insertSheets(world: World, base64: string): string[] {
  refuseIfStructureProtected(world);
  const reading = readXlsx(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  if (reading.kind === "refused") throw invalidArgument(`not an .xlsx file: ${reading.code}`);
  return modelFromSnapshot("", reading.snapshot).sheets.map((sheet) => {
    if (findSheet(world, sheet.name)) throw new ExcelFault("ItemAlreadyExists", sheet.name);
    const id = freshId(world.book, "{sheet");
    world.book.sheets.push({ ...sheet, id });
    world.events.push({ type: "added", args: { worksheetId: id, source: "Local" } });
    return id;
  });
}
