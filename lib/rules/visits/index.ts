export { visitWorkbook } from "./visit-workbook.js";
export type { Visitor } from "./visitor.js";
