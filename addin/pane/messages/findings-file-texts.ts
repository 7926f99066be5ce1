import { ruleTexts, severityName, shownFacts, type Lang } from "../../../lib/report/index.js";
import { stripIsolates } from "../../../lib/text/index.js";
import type { FindingsFileTexts } from "../state/findings-file.js";
import { paneText } from "./index.js";

/** The words of the file of findings. */
export function findingsFileTexts(lang: Lang): FindingsFileTexts {
  const headings = ["severity", "rule", "sheet", "cell", "found", "expected", "message", "accepted"] as const;
  return {
    // File names carry no isolates: some systems show them.
    name: (workbook) => stripIsolates(paneText(lang, "file.name", { name: workbook })),
    headings: headings.map((heading) => paneText(lang, `file.${heading}`)),
    severity: (severity) => severityName(lang, severity),
    rule: (rule) => ruleTexts(lang, rule).title,
    facts: (finding) => shownFacts(finding, lang),
  };
}
