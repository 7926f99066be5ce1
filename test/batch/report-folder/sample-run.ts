import type { ReportedRun } from "../../../lib/batch/report-folder/index.js";
import {
  checkWorkbook,
  gridsOf,
  registerOf,
  uncountedAmong,
  unreadableError,
  type Lang,
  type RunReport,
} from "../../../lib/report/index.js";
import { exampleSnapshot, type Example } from "../../../lib/rules/index.js";

export const asOf = "2017-10-10";

/** A batch in order, one with an amount as text and a wrong total, and names that would harm a careless page or workbook. */
const samples: Readonly<Record<string, Example>> = {
  "lots/salé.xlsx": {
    people: [
      { centre: "Salé", activity: "Couture", sex: "F", total: 20_000 },
      { centre: "Fès", activity: "Boucherie", sex: "M", total: 545_381.93 },
    ],
    total: { total: { formula: "SUM(F5:F6)", result: 565_381.93 } },
  },
  "lots/دفعة 2.xlsx": {
    lines: [
      ["Tranche", 2],
      ["Date de distribution", { date: "2017-10-05" }],
      ["Enveloppe", 30_000],
    ],
    people: [
      { centre: "Salé", activity: "<b>Couture</b>", sex: "F", total: "12.500,50" },
      { centre: "Tanger", activity: '=HYPERLINK("x")', sex: "F", total: 17_500 },
    ],
    total: { total: { formula: "SUM(F6:F7)", result: 17_500 } },
  },
};

/** A run over samples, and one file that is no workbook. */
export function sampleRun(
  lang: Lang,
  { examples = samples, redact = false }: { examples?: Readonly<Record<string, Example>>; redact?: boolean } = {},
): ReportedRun {
  const checked = Object.entries(examples).map(([file, example]) => {
    const snapshot = exampleSnapshot(example);
    const report = checkWorkbook(snapshot, { asOf, lang, file, redact });
    return { file, report, grids: gridsOf(report, snapshot, { lang, redact }) };
  });
  const workbooks: RunReport["workbooks"] = checked.map(({ file, report: { status, batches, findings } }) => ({
    file,
    sha256: "ab".repeat(32),
    status,
    error: null,
    batches: [...batches],
    findings: [...findings],
  }));
  workbooks.push({
    file: "lots/ancien.xls",
    sha256: "cd".repeat(32),
    status: "unreadable",
    error: unreadableError({ code: "legacy-xls" }, lang),
    batches: [],
    findings: [],
  });
  const register = registerOf(workbooks.flatMap(({ batches }) => batches));
  return {
    report: { version: 1, asOf, rules: "2017.1", workbooks, register },
    grids: [...checked.map(({ grids }) => grids), []],
    uncounted: checked.map(({ report: { recognised } }) => uncountedAmong(recognised)),
    comparison: null,
    skipped: [{ file: "lots/~$salé.xlsx", reason: "lock-file" }],
    redacted: redact,
    base: "/data",
  };
}
