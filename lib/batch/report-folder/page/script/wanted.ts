import type { FindingData, PageData, WorkbookData } from "./page-data.js";
import { plain, wordsIn } from "./plain.js";
import { ruleOf } from "./rule-of.js";
import { textOf } from "./text-of.js";

/** What the filter asks for. */
export interface Wanted {
  readonly fits: (workbook: WorkbookData, finding: FindingData) => boolean;
  /** True when more than the weight of findings is asked for: what is left is worth unfolding. */
  readonly isNarrow: boolean;
}

/** Reads the filter's form. The names of workbooks are searched too. */
export function readFilter(data: PageData): (form: HTMLFormElement) => Wanted {
  const searched = new Map<FindingData, string>();
  const searchedIn = (workbook: WorkbookData, finding: FindingData): string => {
    const text = searched.get(finding) ?? plain(`${wordsOf(data, workbook, finding)} ${workbook.name}`);
    searched.set(finding, text);
    return text;
  };
  return (form) => {
    const asked = new FormData(form);
    const severities = new Set(asked.getAll("severity"));
    const rule = asked.get("rule");
    const workbook = asked.get("workbook");
    const onlyNew = asked.has("new");
    const words = wordsIn(asked.get("text"));
    return {
      fits: (own, finding) => {
        const { id, severity } = ruleOf(data, finding);
        return (
          severities.has(severity) &&
          (!rule || rule === id) &&
          (!workbook || workbook === own.id) &&
          (!onlyNew || finding.isNew === true) &&
          words.every((word) => searchedIn(own, finding).includes(word))
        );
      },
      isNarrow: Boolean(rule) || Boolean(workbook) || onlyNew || words.length > 0,
    };
  };
}

/** All that a finding says, and its whole row: people look for a name. */
function wordsOf(data: PageData, { sheets, rows }: WorkbookData, finding: FindingData): string {
  const { sheet, cell, said, advice, values = [], grid, accepted } = finding;
  const { id, severity, title } = ruleOf(data, finding);
  const row = cell?.replace(/\D/g, "");
  const own = grid?.[1].find((place) => String(rows[place]?.[0]) === row);
  const beside = own === undefined ? [] : Object.values(rows[own]?.[2] ?? {}).map((content) => content.slice(1));
  const texts = [textOf(data, said), textOf(data, advice), textOf(data, accepted)];
  const place = [sheet === undefined ? data.words.wholeWorkbook : sheets[sheet], cell];
  return [data.words.severities[severity], title, id, ...place, ...texts, ...values, ...beside].join(" ");
}
