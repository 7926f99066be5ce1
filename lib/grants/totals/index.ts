export { judgeTotal, reachAccounts, shownFigure, type TotalJudgement } from "./judge-total.js";
export type { Reach } from "./reach.js";
export { sheetPeople, type Block } from "./stretches.js";
export type { AddedRows } from "./times-added.js";
export { columnIn, type TotalFigure, type TotalRow } from "./total-row.js";
export { readTotalRows, type OwnPeople } from "./total-rows.js";
