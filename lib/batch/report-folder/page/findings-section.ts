import { ruleTexts, type Finding, type Grid, type Lang, type WorkbookReport } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import type { FileNames } from "./file-names.js";
import { findingCard, severityNames } from "./finding-card.js";
import { markup, type Markup } from "./markup.js";

const GRIDS_MOST = 1500;
/** With more findings than this, workbooks start folded. */
const UNFOLDED_MOST = 40;

/** All findings by workbook, and the form that filters them once the page's script runs. */
export function findingsSection(run: ReportedRun, names: FileNames, lang: Lang): Markup {
  const { workbooks } = run.report;
  const all = workbooks.flatMap(({ findings }) => findings);
  const grids = chosenGrids(run);
  const unfolded = all.length <= UNFOLDED_MOST;
  const groups = workbooks.map((workbook, i) => group(workbook, i, { run, names, lang, grids, unfolded }));
  return markup`<section aria-labelledby="findings" class="findings">
    <h2 id="findings">${text(lang, "findings")}</h2>
    ${all.length === 0 ? markup`<p>${text(lang, "noFindings")}</p>` : filter(run, all, names, lang)}
    ${grids.left > 0 ? markup`<p class="note">${text(lang, "gridsCapped", { shown: grids.of.size, total: grids.of.size + grids.left })}</p>` : null}
    ${groups}
  </section>`;
}

interface ChosenGrids {
  readonly of: ReadonlyMap<Finding, Grid>;
  /** How many more there are. */
  readonly left: number;
}

/** So many grids that a page stays light: errors first, then warnings. */
function chosenGrids({ report, grids }: ReportedRun): ChosenGrids {
  const chosen = new Map<Finding, Grid>();
  const byPlace = grids.map((own) => new Map(own.map((grid) => [placeOf(grid), grid])));
  let left = 0;
  for (const weight of ["error", "warning", "info"] as const)
    report.workbooks.forEach(({ findings }, i) => {
      const own = byPlace[i];
      for (const finding of findings) {
        if (finding.severity !== weight || finding.cell === null) continue;
        const grid = own?.get(placeOf(finding));
        if (grid === undefined) continue;
        if (chosen.size < GRIDS_MOST) chosen.set(finding, grid);
        else left++;
      }
    });
  return { of: chosen, left };
}

function placeOf({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  return `${cell ?? ""} ${sheet ?? ""}`;
}

interface GroupContext {
  readonly run: ReportedRun;
  readonly names: FileNames;
  readonly lang: Lang;
  readonly grids: ChosenGrids;
  readonly unfolded: boolean;
}

function group(
  { file, findings }: WorkbookReport,
  index: number,
  { run, names, lang, grids, unfolded }: GroupContext,
): Markup {
  if (findings.length === 0) return markup``;
  const cards = findings.map((finding) =>
    findingCard(finding, grids.of.get(finding), run.comparison?.isNew(finding) ?? false, lang),
  );
  return markup`<details class="workbook" id="w${index}" data-workbook="${index}" ${unfolded ? markup` open` : null}>
    <summary>
      <h3>${names.shown(file)}</h3>
      <span class="tally">${tally(findings, lang)}</span>
    </summary>
    <ol>
      ${cards}
    </ol>
  </details>`;
}

const COUNTS: readonly (readonly [Finding["severity"], FolderKey])[] = [
  ["error", "errorCount"],
  ["warning", "warningCount"],
  ["info", "noteCount"],
];

function tally(findings: readonly Finding[], lang: Lang): Markup[] {
  return COUNTS.flatMap(([severity, key]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [markup`<span class="weight ${severity}">${text(lang, key, { count })}</span> `];
  });
}

/** Hidden until the script shows it: without one, everything is shown. */
function filter({ report, comparison }: ReportedRun, all: readonly Finding[], names: FileNames, lang: Lang): Markup {
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const boxes = COUNTS.map(
    ([severity]) =>
      markup`<label class="check"
        ><input type="checkbox" name="severity" value="${severity}" checked />
        ${text(lang, severityNames[severity])}</label
      >`,
  );
  const files = report.workbooks.flatMap(({ file, findings }, i) =>
    findings.length === 0 ? [] : [markup`<option value="${i}">${names.plain(file)}</option>`],
  );
  return markup`<form class="filter" id="filter" hidden aria-label="${text(lang, "filter")}">
    <fieldset>
      <legend>${text(lang, "severity")}</legend>
      ${boxes}${
        comparison !== null
          ? markup`<label class="check"><input type="checkbox" name="new" /> ${text(lang, "onlyNew")}</label>`
          : null
      }
    </fieldset>
    <label
      >${text(lang, "rule")}<select name="rule">
        <option value="">${text(lang, "allRules")}</option>
        ${rules.map((rule) => markup`<option value="${rule}">${ruleTexts(lang, rule).title}</option>`)}
      </select></label
    >
    <label
      >${text(lang, "workbook")}<select name="workbook">
        <option value="">${text(lang, "allWorkbooks")}</option>
        ${files}
      </select></label
    >
    <label
      >${text(lang, "text")}<input type="search" name="text" placeholder="${text(lang, "textHint")}" autocomplete="off"
    /></label>
    <p class="result">
      <output id="shown"><bdi data-shown>${all.length}</bdi> ${text(lang, "shown")} <bdi>${all.length}</bdi></output>
      <button type="reset">${text(lang, "reset")}</button>
    </p>
    <p class="none" hidden>${text(lang, "noneShown")}</p>
  </form>`;
}
