export { amountIn } from "./amount-in.js";
export type { Assignment, Candidate } from "./assign-columns.js";
export type { ColumnContent } from "./column-content.js";
export { isFilledAlike } from "./filled-alike.js";
export { couldBeHeading, ENOUGH_ROWS, headingRowsAt, MOST_HEADING_ROWS, MOSTLY_HEADINGS } from "./heading-rows.js";
export { mergesByRow, type MergesByRow } from "./heading-texts.js";
export { candidatesOf, namedColumns, type NamedColumn } from "./named-columns.js";
export { productOf, type Priced } from "./product-of.js";
export { recogniseTable, type Sought } from "./recognise-table.js";
