import { basename } from "node:path";
import type { CheckedWorkbook } from "../../../lib/batch/run/checked-workbook.js";
import { checkOne } from "../../../lib/batch/run/check-one.js";
import { openResults } from "../../../lib/batch/run/results.js";
import { defaultLimits } from "../../../lib/batch/run/settings.js";
import type { Lang } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";

/** What `minha check` reports of these files as one run, by the functions that its workers run. */
export function commandReport(
  paths: readonly string[],
  { lang, asOf }: { readonly lang: Lang; readonly asOf: string },
): readonly CheckedWorkbook[] {
  const settings = {
    rules: defaultRules,
    layout: null,
    asOf,
    lang,
    redact: false,
    grids: false,
    shares: true,
    maxBytes: defaultLimits.maxBytes,
  };
  const results = openResults(settings);
  try {
    paths.forEach((path, index) => {
      results.put(
        index,
        checkOne({ index, raw: Buffer.from(path), shown: basename(path) }, { ...settings, alone: false }),
      );
    });
    return [...results.workbooks()];
  } finally {
    results.close();
  }
}
