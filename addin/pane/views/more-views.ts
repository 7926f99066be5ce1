/** What the first findings do not need. Loaded through `later.ts`, so that its script comes after them. */
export { AcceptDialog } from "./accept-dialog.js";
export { ColumnsView } from "./columns-view.js";
export { FixAllDialog } from "./fix-all-dialog.js";
export { SettingsView } from "./settings-view.js";
export { SummaryView } from "./summary-view.js";
export { TotalsView } from "./totals-view.js";
