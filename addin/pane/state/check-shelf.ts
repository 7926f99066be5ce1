import {
  checkRun,
  checkWorkbook,
  mergeFindings,
  readSettings,
  statusOf,
  type CheckOptions,
  type Finding,
  type Report,
} from "../../../lib/report/index.js";
import type { Snapshot } from "../../../lib/workbook/index.js";
import type { ShelvedWorkbook } from "../../host/index.js";
import { withDraft, type LayoutDraft } from "./layout-draft.js";

/** What all workbooks on the shelf are checked by. */
export interface ShelfOptions extends Pick<CheckOptions, "rules" | "asOf" | "lang"> {
  readonly draft: LayoutDraft;
}

/**
 * Checks the open workbooks as one run, as the command does: each by itself, then all together for people funded before and
 * numbers used twice or left out. Gives the reports by snapshot; a file that could not be read has none. Each workbook is checked
 * by itself once, as long as the options stay what they are.
 */
export function createShelfCheck(): (
  shelf: readonly ShelvedWorkbook[],
  options: ShelfOptions,
) => ReadonlyMap<Snapshot, Report> {
  const alone = new WeakMap<Snapshot, { readonly by: readonly unknown[]; readonly report: Report }>();

  function checkAlone(name: string, snapshot: Snapshot, options: ShelfOptions): Report {
    const { draft, ...given } = options;
    const by = [name, given.rules, given.asOf, given.lang, draft];
    const known = alone.get(snapshot);
    if (known?.by.every((option, i) => option === by[i]) === true) return known.report;
    const layout = withDraft(readSettings(snapshot.settings).layout, draft);
    const report = checkWorkbook(snapshot, {
      ...given,
      ...(layout === null ? {} : { layout }),
      file: name,
      acrossBatches: false,
    });
    alone.set(snapshot, { by, report });
    return report;
  }

  return (shelf, options) => {
    const checked = shelf.flatMap(({ name, snapshot }) =>
      snapshot === null ? [] : [{ name, snapshot, report: checkAlone(name, snapshot, options) }],
    );
    const traces = checked.flatMap(({ report }, workbook) => report.traces.map((trace) => ({ ...trace, workbook })));
    const across = checkRun(traces, options);
    return new Map(
      checked.map(({ name, snapshot, report }, workbook) => {
        const own = across.filter((one) => one.workbook === workbook).map(({ finding }) => finding);
        return [snapshot, withRunFindings(name, snapshot, report, own)];
      }),
    );
  };
}

function withRunFindings(name: string, { sheets }: Snapshot, report: Report, own: readonly Finding[]): Report {
  const { status, batches, findings, waivers } = report;
  const stated = { file: name, sha256: null, status, error: null, batches: [...batches], findings: [...findings] };
  const merged = mergeFindings(
    stated,
    own,
    sheets.map((sheet) => sheet.name),
    waivers,
  );
  return { ...report, status: statusOf(merged.findings), findings: merged.findings };
}
