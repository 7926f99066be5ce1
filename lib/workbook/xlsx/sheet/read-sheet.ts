import type { Sheet } from "../../snapshot.js";
import type { Part } from "../package/open-package.js";
import { isSet } from "../parts/flag.js";
import { refuse } from "../refusal.js";
import { scanXml } from "../xml/scan-xml.js";
import { attributeOf, type Tag } from "../xml/tag.js";
import { alikeRows } from "./alike-rows.js";
import { cellReader, type SheetContext } from "./cell-reader.js";
import { ALTERNATIVE, code, codes, FOREIGN } from "./codes.js";
import { withoutCovered } from "./merges.js";
import { isZero, layoutReader } from "./read-layout.js";
import { sheetRows } from "./sheet-rows.js";

/** The cells and the layout of a worksheet part; null when the part is a chart or dialog sheet. */
export function readSheet(part: Part, context: SheetContext): Omit<Sheet, "name" | "visibility"> | null {
  const { name } = part;
  const rows = sheetRows(name);
  const cells = cellReader(part, rows, context);
  const alike = alikeRows();
  const layout = layoutReader(name);
  /** The elements that are open, by their depth. */
  const path: number[] = [];
  let depth = 0;
  const found = { sheets: 0, isOther: false };

  const startRow = (tag: Tag): void => {
    const stated = attributeOf(tag, code.r);
    const number = stated === undefined ? null : /^\d{1,7}$/.test(stated) ? Number(stated) : 0;
    rows.startRow(number, isSet(attributeOf(tag, code.hidden)) || isZero(attributeOf(tag, code.ht)));
    alike.begin(tag);
  };
  /** Cells and rows as nearly all are written, from their bytes; the place of what is written in another way. */
  const readAhead = (bytes: Uint8Array, from: number, end: number): number => {
    let at = cells.ahead(bytes, from, end);
    for (let next = alike.after(bytes, at, end); next !== null; next = alike.after(bytes, at, end)) {
      rows.startRow(next.row, rows.current().hidden);
      at = cells.ahead(bytes, next.at, end);
    }
    return at;
  };
  const openInData = (element: number, tag: Tag): void => {
    if (depth === 3 && element === code.row) startRow(tag);
    else if (depth === 4 && element === code.c && path[3] === code.row) cells.start(tag);
    else if (depth === 5 && isCellPart(element) && path[4] === code.c) cells.child(element, tag);
    else if (
      (depth === 6 || depth === 7) &&
      path[5] === code.is &&
      element !== ALTERNATIVE &&
      path[depth - 1] !== code.t
    )
      return;
    else if (path.slice(4, depth).includes(code.extLst) || element === code.extLst || element === FOREIGN) return;
    else refuse("corrupt-xml", name, "an element that does not belong among cells");
  };

  scanXml(part, {
    codes,
    open(element, at, tag) {
      depth = at;
      path[at] = element;
      if (at === 1) {
        found.isOther = element === code.chartsheet || element === code.dialogsheet;
        if (found.isOther) return "stop";
        if (element !== code.worksheet && element !== code.macrosheet)
          refuse("corrupt-xml", name, "its root is no worksheet");
      } else if (path[2] === code.sheetData) {
        if (at > 2) openInData(element, tag);
        else if (found.sheets++ > 0) refuse("corrupt-xml", name, "two lists of cells");
      } else if (element === code.sheetData && path[2] !== code.extLst) {
        refuse("corrupt-xml", name, "sheetData inside another element");
      } else if (at === 2) layout.read(0, element, tag);
      else if (at === 3) layout.read(path[2] ?? 0, element, tag);
      return undefined;
    },
    ahead: (bytes, at, end) =>
      depth === 3 && path[3] === code.row && path[2] === code.sheetData ? readAhead(bytes, at, end) : at,
    text(run, read) {
      if (path[2] !== code.sheetData || depth < 5 || path[4] !== code.c) return false;
      const inner = path[5];
      if (depth === 5 && inner === code.v) cells.value(run, read);
      else if (depth === 5 && inner === code.f) cells.formula(run, read);
      else if (inner === code.is && path[depth] === code.t && (depth === 6 || (depth === 7 && path[6] === code.r)))
        cells.inline(run, read);
      else return false;
      return true;
    },
    close(element, at) {
      depth = at - 1;
      if (at === 4 && element === code.c && path[2] === code.sheetData) cells.end();
    },
  });
  if (found.isOther) return null;
  cells.finish();
  const { merges, ...rest } = layout.end();
  const all = rows.end();
  return { ...(merges.length === 0 ? { rows: all } : withoutCovered(all, merges, name)), merges, ...rest };
}

function isCellPart(element: number): boolean {
  return element === code.v || element === code.f || element === code.is;
}
