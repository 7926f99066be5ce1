import type { Layout } from "../../../lib/grants/index.js";
import type { Lang, Report } from "../../../lib/report/index.js";
import type { RulesFile } from "../../../lib/rules/index.js";
import type { CellPlace, LoggedChange, Refusal, ShelvedWorkbook } from "../../host/index.js";
import { everything, type FindingFilter } from "./filter-findings.js";
import type { LayoutDraft } from "./layout-draft.js";
import type { Notice } from "./notice.js";

export const views = ["findings", "totals", "columns", "summary", "settings"] as const;
export type View = (typeof views)[number];

/** Where the check of the workbook in front stands. The last report stays in view while a newer one is made. */
export type Check =
  | { readonly kind: "no-workbook" }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "checked" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "our-mistake"; readonly what: string };

/** Everything that the pane shows, as data. */
export interface PaneState {
  readonly lang: Lang;
  readonly view: View;
  readonly workbook: string | null;
  readonly check: Check;
  readonly report: Report | null;
  /** The rules that the user loaded; null: those that minha ships. */
  readonly rules: LoadedRules | null;
  /** The cell that is selected in the workbook. */
  readonly selected: CellPlace | null;
  readonly filter: FindingFilter;
  /** The finding whose details are open, by its key. */
  readonly open: string | null;
  /** What the last action came to, until it is dismissed or another one comes to something. */
  readonly notice: Notice | null;
  /** An action on the workbook is under way: its buttons wait. */
  readonly busy: boolean;
  /** Changes that minha made in this workbook, oldest first. */
  readonly changes: readonly LoggedChange[];
  /** The name under which findings were accepted last, to be offered again. */
  readonly reviewer: string;
  /** What the workbook was checked by, corrections included: headings that mean something else than they seem. */
  readonly layout: Layout | null;
  /** Columns that the user told apart, not saved yet. */
  readonly draft: LayoutDraft;
  /** Open files; empty in Excel. */
  readonly shelf: readonly ShelvedWorkbook[];
  /** Batches in all that is open, after the last check. */
  readonly batches: number;
  /** Open errors of each workbook on the shelf, by its id, after the last check. */
  readonly errors: ReadonlyMap<string, number>;
}

export interface LoadedRules {
  readonly file: string;
  readonly rules: RulesFile;
  /** What papers name: the file's own version, and a hash of what it says. */
  readonly version: string;
}

/** The pane before it looked at anything. */
export function initialState(lang: Lang): PaneState {
  return {
    lang,
    view: "findings",
    workbook: null,
    check: { kind: "no-workbook" },
    report: null,
    rules: null,
    selected: null,
    filter: everything,
    open: null,
    notice: null,
    busy: false,
    changes: [],
    reviewer: "",
    layout: null,
    draft: {},
    shelf: [],
    batches: 0,
    errors: new Map(),
  };
}
