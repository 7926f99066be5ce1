export { findGoingOn } from "./going-on.js";
export { findTables } from "./find-tables.js";
export { findUpright, type Upright } from "./find-upright.js";
export { rankAt } from "./rank-at.js";
export { withSameColumns } from "./same-columns.js";
export { sideBySide } from "./side-by-side.js";
