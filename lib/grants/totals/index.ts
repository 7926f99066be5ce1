export {
  columnIn,
  judgeTotal,
  reachAccounts,
  shownFigure,
  type AddedRows,
  type Reach,
  type TotalJudgement,
} from "./judge-total.js";
export { sheetPeople, type Block } from "./stretches.js";
export { readTotalRows, type OwnPeople, type TotalFigure, type TotalRow } from "./total-rows.js";
