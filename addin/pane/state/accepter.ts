import {
  addWaiver,
  readSettings,
  settingsText,
  withoutWaiver,
  type Finding,
  type Settings,
} from "../../../lib/report/index.js";
import type { Host } from "../../host/index.js";
import { act } from "./act.js";
import type { Checker } from "./checker.js";
import type { Notice } from "./notice.js";
import type { Store } from "./store.js";
import type { Surroundings } from "./surroundings.js";

/** Accepts findings in the name of a reviewer, and takes it back. What was accepted is kept in the workbook. */
export interface Accepter {
  accept(finding: Finding, why: { readonly by: string; readonly reason: string }): Promise<void>;
  withdraw(finding: Finding): Promise<void>;
}

/** Each change is written into the workbook at once, and the workbook checked again. */
export function createAccepter(host: Host, store: Store, checker: Checker, { today }: Surroundings): Accepter {
  async function change(notice: Notice, edit: (settings: Settings) => Settings): Promise<void> {
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
    async accept(finding, { by, reason }) {
      const snapshot = checker.snapshot();
      if (snapshot === null) return;
      store.dispatch({ kind: "reviewer", name: by });
      await change({ kind: "accepted" }, (settings) =>
        addWaiver(settings, snapshot, finding, { by, reason, on: today() }),
      );
    },
    async withdraw(finding) {
      await change({ kind: "acceptance-withdrawn" }, (settings) => withoutWaiver(settings, finding));
    },
  };
}
