import type { Report } from "../../../lib/report/index.js";
import type { CellPlace } from "../../host/index.js";
import type { PaneAction } from "./actions.js";
import { withKeys } from "./finding-key.js";
import type { PaneState } from "./pane-state.js";

/** The pane after something happened. Pure. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case "reading":
      return { ...state, check: { kind: "reading", done: action.done, total: action.total } };
    case "checked":
      return {
        ...state,
        check: { kind: "checked" },
        report: action.report,
        workbook: action.workbook,
        layout: action.layout,
        batches: action.batches,
        errors: action.errors,
        open: stillThere(state.open, action.report),
      };
    case "not-checked":
      return afterNoCheck(state, action.check);
    case "selected":
      if (isSame(state.selected, action.place)) return state; // where the pane took them: the open finding stays
      return { ...state, selected: action.place, open: findingAt(state, action.place) ?? state.open };
    case "went":
      return { ...state, selected: action.place };
    case "view":
      return { ...state, view: action.view };
    case "lang":
      return { ...state, lang: action.lang };
    case "filter":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "open":
      return { ...state, open: action.finding };
    case "busy":
      return { ...state, busy: true };
    case "notice":
      return { ...state, busy: false, notice: action.notice };
    case "rules":
      return { ...state, rules: action.rules };
    case "changes":
      return { ...state, changes: action.changes };
    case "draft":
      return { ...state, draft: action.draft };
    case "reviewer":
      return { ...state, reviewer: action.name };
    case "shelf":
      return { ...state, shelf: action.shelf };
  }
}

/** A check that was put off leaves the last report in view; a workbook that cannot be read has none. */
function afterNoCheck(state: PaneState, check: PaneState["check"]): PaneState {
  if (isPutOff(check)) return { ...state, check };
  return { ...state, check, report: null, open: null };
}

/** Whether trying again is all it takes: the user stopped it, or Excel was busy with something else. */
function isPutOff(check: PaneState["check"]): boolean {
  if (check.kind === "refused") return check.refusal.code === "user-editing" || check.refusal.code === "busy";
  return check.kind === "cancelled";
}

function stillThere(open: string | null, report: Report): string | null {
  return withKeys(report.findings).some(({ key }) => key === open) ? open : null;
}

function isSame(a: CellPlace | null, b: CellPlace): boolean {
  return a !== null && a.sheet === b.sheet && a.cell === b.cell;
}

/** The finding to show for a cell: the one that is open when it stands there already, else the first. */
function findingAt({ report, open }: PaneState, { sheet, cell }: CellPlace): string | null {
  const here = withKeys(report?.findings ?? []).filter(
    ({ finding }) => finding.sheet === sheet && finding.cell === cell,
  );
  return (here.find(({ key }) => key === open) ?? here[0])?.key ?? null;
}
