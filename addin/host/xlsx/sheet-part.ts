import { address, rangeAddress } from "../../../lib/workbook/index.js";
import type { SheetPlan } from "../sheet-plan.js";
import { cellXml } from "./cell-xml.js";
import type { CellFormats } from "./cell-formats.js";
import { escaped, part } from "./xml.js";

const PAPER_A4 = 9;

/** The part of a planned sheet. Its elements stand in the order that Excel insists on. */
export function sheetPart(plan: SheetPlan, formats: CellFormats): string {
  if (plan.validations.length > 0) throw new Error("checks on what is typed are not written here");
  return part(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      viewXml(plan) +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      columnsXml(plan) +
      rowsXml(plan, formats) +
      (plan.filter === null ? "" : `<autoFilter ref="${rangeAddress(plan.filter)}"/>`) +
      mergesXml(plan) +
      printXml(plan) +
      "</worksheet>",
  );
}

function viewXml({ rightToLeft, frozen: { rows, columns } }: SheetPlan): string {
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return (
    `<sheetViews><sheetView showGridLines="0"${rightToLeft ? ' rightToLeft="1"' : ""} workbookViewId="0">` +
    (rows + columns === 0
      ? ""
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""} ` +
        `topLeftCell="${address(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/>`) +
    "</sheetView></sheetViews>"
  );
}

function columnsXml({ widths }: SheetPlan): string {
  if (widths.length === 0) return "";
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

/** Rows that hold cells, and rows that only have a height. */
function rowsXml({ cells, heights, styles }: SheetPlan, formats: CellFormats): string {
  const rows = new Map<number, string>([...heights.keys()].map((row) => [row, ""]));
  for (const cell of cells) {
    const style = styles[cell.style];
    rows.set(cell.row, (rows.get(cell.row) ?? "") + cellXml(cell, style === undefined ? 0 : formats.placeOf(style)));
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  const written = inOrder.map(([row, content]) => {
    const height = heights.get(row);
    return `<row r="${row}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${content}</row>`;
  });
  return `<sheetData>${written.join("")}</sheetData>`;
}

function mergesXml({ merges }: SheetPlan): string {
  if (merges.length === 0) return "";
  const ranges = merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${ranges.join("")}</mergeCells>`;
}

function printXml({ print }: SheetPlan): string {
  const { left, right, top, bottom, header, footer } = print.margins;
  const texts =
    (print.header === null ? "" : `<oddHeader>${escaped(print.header)}</oddHeader>`) +
    (print.footer === null ? "" : `<oddFooter>${escaped(print.footer)}</oddFooter>`);
  return (
    (print.horizontallyCentred ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>` +
    `<pageSetup paperSize="${PAPER_A4}" orientation="${print.landscape ? "landscape" : "portrait"}" ` +
    `fitToWidth="1" fitToHeight="${print.pagesHigh ?? 0}"/>` +
    (texts === "" ? "" : `<headerFooter>${texts}</headerFooter>`)
  );
}
