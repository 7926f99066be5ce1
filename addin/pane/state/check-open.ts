import { checkWorkbook, readSettings, type Lang, type Report } from "../../../lib/report/index.js";
import type { Snapshot } from "../../../lib/workbook/index.js";
import type { Host } from "../../host/index.js";
import { createShelfCheck } from "./check-shelf.js";
import { withDraft } from "./layout-draft.js";
import type { Store } from "./store.js";
import type { Surroundings } from "./surroundings.js";

/** A workbook that is open: the one that Excel shows, or one of the shelf. */
export interface OpenWorkbook {
  readonly file: string;
  /** Null where it is not known: of a workbook that is open in Excel. */
  readonly sha256: string | null;
  readonly front: boolean;
  /** Null for a file that could not be read. */
  readonly report: Report | null;
}

/** Checks what is open, in a language. */
export interface OpenCheck {
  /** The reports by snapshot: of the workbook in front, and of all that stand on the shelf with it. */
  readonly reports: (front: Snapshot, lang: Lang) => ReadonlyMap<Snapshot, Report>;
  readonly workbooks: (front: Snapshot, lang: Lang) => readonly OpenWorkbook[];
}

/** Where files are open they are checked as one run; in Excel the workbook in front is checked by itself. */
export function createOpenCheck(host: Host, store: Store, { today }: Surroundings): OpenCheck {
  const checkShelf = createShelfCheck();

  function reports(front: Snapshot, lang: Lang): ReadonlyMap<Snapshot, Report> {
    const { rules, draft } = store.state();
    const options = { asOf: today(), lang, ...(rules === null ? {} : { rules: rules.rules }) };
    const together = checkShelf(host.shelf?.workbooks() ?? [], { ...options, draft });
    if (together.has(front)) return together;
    const layout = withDraft(readSettings(front.settings).layout, draft);
    const alone = checkWorkbook(front, { ...options, ...(layout === null ? {} : { layout }) });
    return new Map([...together, [front, alone]]);
  }

  return {
    reports,
    workbooks(front, lang) {
      const all = reports(front, lang);
      const reportOf = (snapshot: Snapshot | null): Report | null =>
        snapshot === null ? null : (all.get(snapshot) ?? null);
      if (host.shelf === null)
        return [{ file: host.workbookName() ?? "", sha256: null, front: true, report: reportOf(front) }];
      return host.shelf.workbooks().map(({ name, sha256, front: isFront, snapshot }) => ({
        file: name,
        sha256,
        front: isFront,
        report: reportOf(snapshot),
      }));
    },
  };
}
