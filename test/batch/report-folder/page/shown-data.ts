import type { PageData } from "../../../../lib/batch/report-folder/page/script/page-data.js";
import { ruleOf } from "../../../../lib/batch/report-folder/page/script/rule-of.js";
import { textOf } from "../../../../lib/batch/report-folder/page/script/text-of.js";

/** The data that a report's page holds. */
function dataOf(html: string): PageData {
  const block = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (block === undefined) throw new Error("the page has no data");
  return JSON.parse(block) as PageData;
}

/** A finding as the page's script shows it. */
export interface ShownFinding {
  readonly rule: string;
  readonly place: string;
  readonly said: string;
  readonly advice: string;
  readonly values: readonly (string | null)[];
  readonly isNew: boolean;
  readonly accepted: string;
  /** Row by row, with the headings first; the finding's own cell in brackets; empty without a grid. */
  readonly cells: readonly (readonly string[])[];
}

/** The findings that a page shows, in its order. */
export function findingsOf(html: string): ShownFinding[] {
  const data = dataOf(html);
  return data.workbooks.flatMap(({ sheets, rows, findings }) =>
    findings.map((finding): ShownFinding => {
      const { sheet, cell, said, advice, values = [], grid, isNew, accepted } = finding;
      const columns = grid === undefined ? [] : (data.columns[grid[0]] ?? []);
      const around = grid === undefined ? [] : grid[1].flatMap((place) => [rows[place] ?? ([0, 0, {}] as const)]);
      const textIn = (letters: string, row: number, content = ""): string =>
        `${letters}${String(row)}` === cell ? `[${content.slice(1)}]` : content.slice(1);
      return {
        rule: ruleOf(data, finding).id,
        place: `${sheet === undefined ? "" : (sheets[sheet] ?? "")}!${cell ?? ""}`,
        said: textOf(data, said),
        advice: textOf(data, advice),
        values,
        isNew: isNew === true,
        accepted: textOf(data, accepted),
        cells:
          grid === undefined
            ? []
            : [
                columns.map(({ heading }) => heading ?? ""),
                ...around.map(([row, , cells]) => columns.map(({ letters }) => textIn(letters, row, cells[letters]))),
              ],
      };
    }),
  );
}

/** Everything that a page can show of its data, whole: a name may stand in it in two pieces. */
export function everyText(html: string): string {
  return JSON.stringify(findingsOf(html));
}
