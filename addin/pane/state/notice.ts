import type { FileFault } from "../../../lib/rules/index.js";
import type { LeftAlone, Refusal } from "../../host/index.js";

/** What an action came to, as facts: the pane says it in the user's language. */
export type Notice =
  | { readonly kind: "fixed"; readonly ids: readonly string[]; readonly left: readonly LeftAlone[] }
  | { readonly kind: "undone"; readonly count: number; readonly left: readonly LeftAlone[] }
  | { readonly kind: "marked"; readonly count: number; readonly left: readonly LeftAlone[] }
  | { readonly kind: "marks-cleared" }
  | { readonly kind: "accepted" }
  | { readonly kind: "acceptance-withdrawn" }
  | { readonly kind: "layout-saved" }
  | { readonly kind: "summary-written"; readonly sheet: string }
  | { readonly kind: "summary-downloaded"; readonly file: string }
  | { readonly kind: "rules-loaded"; readonly file: string }
  /** Without faults: the file is no JSON at all. */
  | { readonly kind: "rules-refused"; readonly file: string; readonly faults: readonly FileFault[] }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "our-mistake"; readonly what: string };

/** Whether a notice is bad news: shown as a warning, and read out at once. */
export function isTrouble(notice: Notice): boolean {
  return (
    notice.kind === "rules-refused" ||
    notice.kind === "refused" ||
    notice.kind === "our-mistake" ||
    ((notice.kind === "fixed" || notice.kind === "undone" || notice.kind === "marked") && notice.left.length > 0)
  );
}
