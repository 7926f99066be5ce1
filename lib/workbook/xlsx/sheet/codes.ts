import type { Codes } from "../xml/scopes.js";
import { COMPATIBILITY, EXCEL, isSpreadsheet } from "../xml/namespaces.js";

/** Elements and attributes of sheets and shared texts, as numbers: a name that is both an element and an attribute has one. */
export const code = {
  worksheet: 1,
  sheetData: 2,
  row: 3,
  c: 4,
  v: 5,
  f: 6,
  is: 7,
  t: 8,
  r: 9,
  s: 10,
  ht: 11,
  hidden: 12,
  si: 13,
  ref: 14,
  r1: 15,
  r2: 16,
  sheetViews: 17,
  sheetView: 18,
  rightToLeft: 19,
  cols: 20,
  col: 21,
  min: 22,
  max: 23,
  width: 24,
  mergeCells: 25,
  mergeCell: 26,
  autoFilter: 27,
  chartsheet: 28,
  dialogsheet: 29,
  sst: 30,
  extLst: 31,
  macrosheet: 32,
} as const;

/** What is in another namespace, and attributes that nobody here reads. */
export const FOREIGN = 0;
/** An element of the spreadsheet's namespace that is not among them. */
const UNKNOWN = 100;
/** Alternatives for readers of different age: among cells and texts they would be a choice of values. */
export const ALTERNATIVE = 101;

const byName: ReadonlyMap<string, number> = new Map(Object.entries(code));

/** How sheets and shared texts name things. */
export const codes: Codes = {
  element(uri, local) {
    if (isSpreadsheet(uri)) return byName.get(local) ?? UNKNOWN;
    if (uri === EXCEL && local === "macrosheet") return code.macrosheet;
    return uri === COMPATIBILITY && local === "AlternateContent" ? ALTERNATIVE : FOREIGN;
  },
  attribute: (local) => byName.get(local) ?? FOREIGN,
};
