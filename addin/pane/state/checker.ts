import { readSettings, type Lang } from "../../../lib/report/index.js";
import type { Snapshot } from "../../../lib/workbook/index.js";
import type { Host, Refusal } from "../../host/index.js";
import type { PaneAction } from "./actions.js";
import { createOpenCheck, type OpenWorkbook } from "./check-open.js";
import { countStandings } from "./filter-findings.js";
import { withDraft } from "./layout-draft.js";
import type { Store } from "./store.js";
import { messageOf, type Surroundings } from "./surroundings.js";

/** Checks the workbook in front, now or once its user has stopped typing. */
export interface Checker {
  readonly check: () => Promise<void>;
  readonly checkSoon: () => void;
  /** Checks the cells that were read last, under other rules or in another language. */
  readonly checkAgain: () => Promise<void>;
  readonly cancel: () => void;
  /** Leaves off what is under way or waits, without a word: nobody looks. */
  readonly leaveOff: () => void;
  /** The cells that were read last. */
  readonly snapshot: () => Snapshot | null;
  /** What is open, in its order, as it was read last, with sentences in a language that need not be the pane's. */
  readonly openWorkbooks: (lang: Lang) => readonly OpenWorkbook[];
}

/** A person who types pauses about as long between two cells. */
const PAUSE = 250;

/** One check at a time: a newer one takes over from the one under way. */
export function createChecker(host: Host, store: Store, surroundings: Surroundings): Checker {
  const { later } = surroundings;
  const openCheck = createOpenCheck(host, store, surroundings);
  let running: AbortController | null = null;
  let waiting: (() => void) | null = null;
  let last: Snapshot | null = null;

  function leaveOff(): void {
    waiting?.();
    waiting = null;
    running?.abort();
    running = null;
  }

  async function check(): Promise<void> {
    leaveOff();
    const mine = new AbortController();
    running = mine;
    store.dispatch({ kind: "reading", done: 0, total: 0 });
    try {
      const outcome = await host.readSnapshot({
        signal: mine.signal,
        onProgress: (done, total) => {
          if (running === mine) store.dispatch({ kind: "reading", done, total });
        },
      });
      if (running !== mine) return; // a newer check has taken over
      running = null;
      if (outcome.kind === "done") await report(outcome.value);
      else store.dispatch({ kind: "not-checked", check: checkAfter(outcome.refusal) });
    } catch (error) {
      store.dispatch({ kind: "not-checked", check: { kind: "our-mistake", what: messageOf(error) } });
    }
  }

  async function report(snapshot: Snapshot): Promise<void> {
    last = snapshot;
    const { lang, draft } = store.state();
    const reports = openCheck.reports(snapshot, lang);
    const report = reports.get(snapshot);
    if (report === undefined) throw new Error("the workbook in front was not checked");
    store.dispatch({
      kind: "checked",
      report,
      workbook: host.workbookName(),
      layout: withDraft(readSettings(snapshot.settings).layout, draft),
      batches: [...reports.values()].reduce((sum, { batches }) => sum + batches.length, 0),
      errors: new Map(
        (host.shelf?.workbooks() ?? []).flatMap((one) => {
          const report = one.snapshot === null ? undefined : reports.get(one.snapshot);
          return report === undefined ? [] : [[one.id, countStandings(report.findings).error] as const];
        }),
      ),
    });
    const changes = host.can.fix ? await host.changeLog() : null;
    if (changes?.kind === "done") store.dispatch({ kind: "changes", changes: changes.value });
  }

  return {
    check,
    checkSoon() {
      waiting?.();
      waiting = later(() => void check(), PAUSE);
    },
    async checkAgain() {
      await (last === null ? check() : report(last));
    },
    cancel() {
      running?.abort();
    },
    leaveOff,
    snapshot: () => last,
    openWorkbooks: (lang) => (last === null ? [] : openCheck.workbooks(last, lang)),
  };
}

type NotChecked = Extract<PaneAction, { readonly kind: "not-checked" }>;

/** Where the check stands after the host would not give the workbook. */
function checkAfter(refusal: Refusal): NotChecked["check"] {
  const { code } = refusal;
  return code === "cancelled" || code === "no-workbook" ? { kind: code } : { kind: "refused", refusal };
}
