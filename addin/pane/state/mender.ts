import type { Finding } from "../../../lib/report/index.js";
import type { CellFix, ChangeLogTexts, Host } from "../../host/index.js";
import { act } from "./act.js";
import type { Checker } from "./checker.js";
import type { Store } from "./store.js";

/** Mends cells as findings propose, and takes it back. */
export interface Mender {
  fix(findings: readonly Finding[]): Promise<void>;
  undo(ids: readonly string[]): Promise<void>;
}

/** After a change the workbook is checked again; cells that were left alone are told in a notice. */
export function createMender(host: Host, store: Store, checker: Checker, texts: () => ChangeLogTexts): Mender {
  return {
    async fix(findings) {
      const fixes = findings.flatMap((finding) => fixOf(finding) ?? []);
      const applied = await act(
        store,
        () => host.applyFixes(fixes, texts()),
        ({ changes, left }) => ({ kind: "fixed", ids: changes.map(({ id }) => id), left }),
      );
      if (applied) await checker.check();
    },
    async undo(ids) {
      const undone = await act(
        store,
        () => host.undoFixes(ids, texts()),
        ({ changes, left }) => ({ kind: "undone", count: changes.length, left }),
      );
      if (undone) await checker.check();
    },
  };
}

/** The change that a finding proposes; null where it proposes none. */
export function fixOf({ rule, sheet, fix, waived }: Finding): CellFix | null {
  if (fix === null || sheet === null || waived !== null) return null;
  return { kind: fix.kind, rule, sheet, cell: fix.cell, before: fix.before, after: fix.after };
}
