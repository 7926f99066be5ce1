import { planBatchSummary, unsettledFindings, type SummaryLang } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";
import type { Host } from "../../host/host.js";
import { done } from "../../host/outcome.js";
import { act } from "./act.js";
import { paperLanguage } from "./paper-language.js";
import type { Store } from "./store.js";
import type { Surroundings } from "./surroundings.js";

/** Makes the standard summary sheet of a batch. */
export interface Summariser {
  /** `batch` is the batch's place in the report. A batch whose total is in doubt comes out marked as a draft. */
  summarise(batch: number): Promise<void>;
}

export function createSummariser(
  host: Host,
  store: Store,
  { today }: Surroundings,
  nameOf: (lang: SummaryLang, batch: string) => string,
): Summariser {
  return {
    async summarise(index) {
      const { report, rules, lang, workbook } = store.state();
      const batch = report?.batches[index];
      if (report === null || batch === undefined) return;
      const plan = planBatchSummary({ report, file: workbook ?? "", sha256: "" }, index, {
        lang: paperLanguage(lang),
        rules: rules?.rules ?? defaultRules,
        asOf: today(),
        draft: unsettledFindings(batch, report).length > 0,
      });
      if (plan === null) return;
      // The batch's own sheet may have the plain name: the summary is found again by one that says what it is.
      const named = { ...plan, name: nameOf(paperLanguage(lang), plan.name) };
      await act(
        store,
        async () => {
          const written = await host.writeSheet(named);
          return written.kind === "done" ? done(named.name) : written;
        },
        (sheet) => ({ kind: host.kind === "files" ? "summary-downloaded" : "summary-written", sheet }),
      );
    },
  };
}
