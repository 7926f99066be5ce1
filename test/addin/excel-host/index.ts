/** Excel for tests: Microsoft's own client talks to it as to the real one. Runs in Node and in browsers. */
export { startExcel, type Bridge, type TestExcel } from "./excel.js";
export { modelFromSnapshot } from "./model-from-snapshot.js";
export type { BookModel, CellModel, SheetModel } from "./model.js";
export { officeFor, type OfficeOptions } from "./office.js";
export type { User } from "./user.js";
