import type { Finding } from "../../../lib/report/index.js";
import { rules } from "../../../lib/rules/index.js";
import { cellAt, cellText, parseRange, type Snapshot } from "../../../lib/workbook/index.js";
import type { Host } from "../../host/host.js";
import { act } from "./act.js";
import type { Checker } from "./checker.js";
import type { Notice } from "./notice.js";
import type { Store } from "./store.js";
import type { Surroundings } from "./surroundings.js";
import { readSettings, settingsText, type WorkbookSettings } from "./workbook-settings.js";

/** Accepts findings in the name of a reviewer, and takes it back. What was accepted is kept in the workbook. */
export interface Accepter {
  accept(finding: Finding, why: { readonly by: string; readonly reason: string }): Promise<void>;
  withdraw(finding: Finding): Promise<void>;
}

export function createAccepter(host: Host, store: Store, checker: Checker, { today }: Surroundings): Accepter {
  async function change(notice: Notice, edit: (settings: WorkbookSettings) => WorkbookSettings): Promise<void> {
    const changed = await act(
      store,
      async () => {
        const before = await host.readSettings();
        return before.kind === "done" ? host.writeSettings(settingsText(edit(readSettings(before.value)))) : before;
      },
      () => notice,
    );
    if (changed) await checker.check();
  }

  return {
    async accept({ rule, sheet, cell }, { by, reason }) {
      if (sheet === null || cell === null) return;
      const value = shownAt(checker.snapshot(), sheet, cell);
      store.dispatch({ kind: "reviewer", name: by });
      await change({ kind: "accepted" }, (settings) => ({
        ...settings,
        waivers: [...without(settings, rule, sheet, cell), { rule, sheet, cell, value, by, reason, on: today() }],
      }));
    },
    async withdraw({ rule, sheet, cell }) {
      if (sheet === null || cell === null) return;
      await change({ kind: "acceptance-withdrawn" }, (settings) => ({
        ...settings,
        waivers: without(settings, rule, sheet, cell),
      }));
    },
  };
}

function without(
  { waivers }: WorkbookSettings,
  rule: string,
  sheet: string,
  cell: string,
): WorkbookSettings["waivers"] {
  return waivers.filter((waiver) => waiver.rule !== rule || waiver.sheet !== sheet || waiver.cell !== cell);
}

/** What the cell shows now: the acceptance lapses when it shows something else. */
function shownAt(snapshot: Snapshot | null, name: string, cell: string): string {
  const sheet = snapshot?.sheets.find((one) => one.name === name);
  const at = parseRange(cell);
  return sheet === undefined || at === null ? "" : cellText(cellAt(sheet, at.top, at.left));
}

const neverAccepted = new Set(rules.filter(({ waivable }) => waivable === false).map(({ id }) => id));

/** Whether a reviewer may accept a finding: not where it makes a total wrong, and there is nothing to accept in a remark. */
export function isAcceptable({ rule, severity, sheet, cell }: Finding): boolean {
  return severity !== "info" && sheet !== null && cell !== null && !neverAccepted.has(rule);
}
