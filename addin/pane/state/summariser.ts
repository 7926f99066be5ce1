import {
  planBatchSummary,
  planSummary,
  unsettledFindings,
  unsettledIn,
  type CheckedWorkbook,
  type SheetPlan,
  type SummaryLang,
  type SummaryOptions,
} from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";
import type { Host } from "../../host/host.js";
import { act } from "./act.js";
import type { OpenWorkbook } from "./check-open.js";
import type { Checker } from "./checker.js";
import { paperLanguage } from "./paper-language.js";
import type { Store } from "./store.js";
import type { Surroundings } from "./surroundings.js";

/** Makes the standard summaries, as `minha summary` does. What is in doubt comes out marked as a draft. */
export interface Summariser {
  /** The sheet of a batch of the workbook in front; `batch` is its place in the report. */
  summarise(batch: number): Promise<void>;
  /** The sheets of all batches in what is open, and the recapitulation over them. */
  recapitulate(): Promise<void>;
}

/** What a batch's summary is called beside the sheet of the batch itself. */
export type SummaryName = (lang: SummaryLang, batch: string) => string;

export function createSummariser(
  host: Host,
  store: Store,
  checker: Checker,
  { today }: Surroundings,
  nameOf: SummaryName,
): Summariser {
  const language = (): SummaryLang => paperLanguage(store.state().lang);

  function options(draft: boolean): SummaryOptions {
    const lang = language();
    const { rules } = store.state();
    return {
      lang,
      rules: rules === null ? defaultRules : { ...rules.rules, version: rules.version },
      asOf: today(),
      draft,
      ...(host.kind === "excel" && { sheetName: (plain: string) => nameOf(lang, plain) }),
    };
  }

  async function write(file: string, plans: readonly SheetPlan[]): Promise<void> {
    await act(
      store,
      () => host.writeSheets(file, plans),
      (names) =>
        host.kind === "files"
          ? { kind: "summary-downloaded", file }
          : { kind: "summary-written", sheet: names.at(-1) ?? "" },
    );
  }

  return {
    async summarise(index) {
      const [front] = checker
        .openWorkbooks(language())
        .filter((workbook) => workbook.front)
        .flatMap(checked);
      const batch = front?.report.batches[index];
      if (front === undefined || batch === undefined) return;
      const plan = planBatchSummary(front, index, options(unsettledFindings(batch, front.report).length > 0));
      if (plan !== null) await write(`${nameOf(language(), plan.name)}.xlsx`, [plan]);
    },
    async recapitulate() {
      const open = checker.openWorkbooks(language());
      const draft = open.some(({ report }) => report === null || unsettledIn(report).length > 0);
      const plans = planSummary(open.flatMap(checked), options(draft));
      await write(`${plans.at(-1)?.name ?? ""}.xlsx`, plans);
    },
  };
}

/** A workbook as summaries are made from; none from a file that could not be read. */
function checked({ file, sha256, report }: OpenWorkbook): CheckedWorkbook[] {
  return report === null ? [] : [{ file, sha256: sha256 ?? "", report }];
}
