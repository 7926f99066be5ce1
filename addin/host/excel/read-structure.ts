import { parseRange, type Range, type Sheet } from "../../../lib/workbook/index.js";
import { findPart, settingsPart, textOfRoot } from "./xml-part.js";

/** What a workbook is made of, before its cells. */
export interface Structure {
  readonly name: string;
  readonly date1904: boolean;
  readonly settings: string | null;
  readonly sheets: readonly SheetFrame[];
}

/** A sheet without its cells. */
export interface SheetFrame extends Pick<Sheet, "name" | "visibility" | "filter"> {
  readonly id: string;
  /** The rectangle around everything that holds a value; null for an empty sheet. */
  readonly used: Range | null;
}

/** Reads the sheets, their used ranges and filters, and the settings, in two round trips. */
export async function readStructure(context: Excel.RequestContext): Promise<Structure> {
  const { workbook } = context;
  workbook.load("name");
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const secondDay = workbook.functions.date(1904, 1, 2);
  secondDay.load("value");
  const part = findPart(context, settingsPart);
  await context.sync();

  const frames = worksheets.items.map((sheet) => ({
    sheet,
    used: loadPlace(sheet.getUsedRangeOrNullObject(true)),
    filter: loadPlace(sheet.autoFilter.getRangeOrNullObject()),
  }));
  const xml = part.isNullObject ? null : part.getXml();
  await context.sync();

  return {
    name: workbook.name,
    date1904: secondDay.value === 1, // in the 1900 system this day is 1,463
    settings: xml && textOfRoot(xml.value),
    sheets: frames.map(({ sheet, used, filter }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      used: placeOf(used),
      filter: placeOf(filter),
    })),
  };
}

function loadPlace(range: Excel.Range): Excel.Range {
  range.load("address");
  return range;
}

/** The loaded place of a range: "'Lot 12'!A1:K30". */
export function placeOf(range: Excel.Range): Range | null {
  return range.isNullObject ? null : parseRange(range.address.slice(range.address.lastIndexOf("!") + 1));
}

function visibilityOf(visibility: string): Sheet["visibility"] {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
