import type { SheetPlan, SummaryLang, SummaryOptions } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";
import { done, type Host, type Outcome } from "../../host/index.js";
import { act } from "./act.js";
import type { Checker } from "./checker.js";
import { loadPapers } from "./load-later.js";
import type { Notice } from "./notice.js";
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

/** Sheets go into the workbook in Excel, and out as a workbook elsewhere. */
export function createSummariser(
  host: Host,
  store: Store,
  checker: Checker,
  { today }: Surroundings,
  nameOf: SummaryName,
): Summariser {
  const language = (): SummaryLang => paperLanguage(store.state().lang);

  function options(): Omit<SummaryOptions, "draft"> {
    const lang = language();
    const { rules } = store.state();
    return {
      lang,
      rules: rules === null ? defaultRules : { ...rules.rules, version: rules.version },
      asOf: today(),
      ...(host.kind === "excel" && { sheetName: (plain: string) => nameOf(lang, plain) }),
    };
  }

  async function write(file: string, plans: readonly SheetPlan[]): Promise<Outcome<Notice>> {
    const written = await host.writeSheets(file, plans);
    if (written.kind === "refused") return written;
    return done<Notice>(
      host.kind === "files"
        ? { kind: "summary-downloaded", file }
        : { kind: "summary-written", sheet: written.value.at(-1) ?? "" },
    );
  }

  return {
    async summarise(index) {
      await act(
        store,
        async () => {
          const { planBatchPaper } = await loadPapers();
          const plan = planBatchPaper(checker.openWorkbooks(language()), index, options());
          return plan === null ? done(null) : write(`${nameOf(language(), plan.name)}.xlsx`, [plan]);
        },
        (notice) => notice,
      );
    },
    async recapitulate() {
      await act(
        store,
        async () => {
          const { planAllPapers } = await loadPapers();
          const plans = planAllPapers(checker.openWorkbooks(language()), options());
          return write(`${plans.at(-1)?.name ?? ""}.xlsx`, plans);
        },
        (notice) => notice,
      );
    },
  };
}
