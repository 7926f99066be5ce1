import type { Layout } from "../../../lib/grants/index.js";
import type { Lang, Report } from "../../../lib/report/index.js";
import type { CellPlace, LoggedChange, ShelvedWorkbook } from "../../host/index.js";
import type { FindingFilter } from "./filter-findings.js";
import type { LayoutDraft } from "./layout-draft.js";
import type { Notice } from "./notice.js";
import type { Check, LoadedRules, PaneState, View } from "./pane-state.js";

/** What can happen to the pane. */
export type PaneAction =
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | {
      readonly kind: "checked";
      readonly report: Report;
      readonly workbook: string | null;
      readonly layout: Layout | null;
      readonly batches: number;
      readonly errors: PaneState["errors"];
    }
  | { readonly kind: "not-checked"; readonly check: Exclude<Check, { kind: "reading" | "checked" }> }
  /** The user selected a cell. */
  | { readonly kind: "selected"; readonly place: CellPlace }
  /** The pane took the user to a cell. */
  | { readonly kind: "went"; readonly place: CellPlace }
  | { readonly kind: "view"; readonly view: View }
  | { readonly kind: "lang"; readonly lang: Lang }
  | { readonly kind: "filter"; readonly filter: Partial<FindingFilter> }
  | { readonly kind: "open"; readonly finding: string | null }
  | { readonly kind: "busy" }
  | { readonly kind: "notice"; readonly notice: Notice | null }
  | { readonly kind: "rules"; readonly rules: LoadedRules | null }
  | { readonly kind: "changes"; readonly changes: readonly LoggedChange[] }
  | { readonly kind: "draft"; readonly draft: LayoutDraft }
  | { readonly kind: "reviewer"; readonly name: string }
  | { readonly kind: "shelf"; readonly shelf: readonly ShelvedWorkbook[] };
