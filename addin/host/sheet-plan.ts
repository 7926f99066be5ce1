/** A sheet to write, as lib/report/summary plans it. */
export type { SheetPlan } from "../../lib/report/index.js";
