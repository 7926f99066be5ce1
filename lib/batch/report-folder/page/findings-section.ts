import { ruleTexts, type Finding, type Lang } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import type { FileNames } from "./file-names.js";
import { findingTemplate } from "./finding-template.js";
import { markup, trusted, type Markup } from "./markup.js";
import { pageData, placeOf } from "./page-data.js";

/** With more findings than this, workbooks start folded. */
const UNFOLDED_MOST = 40;

/** All findings by workbook: the page's script shows them from its data, and the form filters them. */
export function findingsSection(run: ReportedRun, names: FileNames, lang: Lang): Markup {
  const findings = run.report.workbooks.flatMap((workbook) => workbook.findings);
  const heading = markup`<h2 id="findings">${text(lang, "findings")}</h2>`;
  if (findings.length === 0)
    return markup`<section aria-labelledby="findings" class="findings">
      ${heading}
      <p>${text(lang, "noFindings")}</p>
    </section>`;
  const grids = countGrids(run);
  return markup`<section aria-labelledby="findings" class="findings">
    ${heading}
    <p class="note warn" id="no-script">${text(lang, "noScript")}</p>
    ${filter(run, findings, names, lang)}
    <p class="note">
      ${text(lang, "allKept")} ${grids.shown < grids.all ? text(lang, "gridsCapped", { shown: grids.shown, total: grids.all }) : ""}
    </p>
    ${groups(run, names, lang, findings.length <= UNFOLDED_MOST)} ${findingTemplate(lang)}
    <script type="application/json" id="data">${data(run, lang)}</script>
  </section>`;
}

/** JSON holds no markup when it holds no "<". */
function data(run: ReportedRun, lang: Lang): Markup {
  return trusted(JSON.stringify(pageData(run, lang)).replaceAll("<", "\\u003c"));
}

/** How many findings stand in a cell, and of how many the cells around are known. */
function countGrids({ report, grids }: ReportedRun): { readonly shown: number; readonly all: number } {
  const placed = report.workbooks.map(({ findings }) => findings.filter(({ cell }) => cell !== null));
  const known = placed.map((findings, i) => {
    const places = new Set(grids[i]?.map(placeOf));
    return findings.filter((finding) => places.has(placeOf(finding))).length;
  });
  return { shown: known.reduce((a, b) => a + b, 0), all: placed.reduce((count, { length }) => count + length, 0) };
}

function groups({ report }: ReportedRun, names: FileNames, lang: Lang, unfolded: boolean): Markup[] {
  return report.workbooks.flatMap(({ file, findings }, i) => {
    if (findings.length === 0) return [];
    return [
      markup`<details class="workbook" id="w${i}"${unfolded ? markup` open` : null}>
        <summary>
          <h3>${names.shown(file)}</h3>
          <span class="tally">${tally(findings, lang)}</span>
        </summary>
        <ol></ol>
        <p class="more" hidden><bdi></bdi> ${text(lang, "shown")} <bdi></bdi> <button type="button">${text(lang, "showMore")}</button></p>
      </details>`,
    ];
  });
}

const COUNTS: readonly (readonly [Finding["severity"], one: FolderKey, all: FolderKey])[] = [
  ["error", "errorCount", "errors"],
  ["warning", "warningCount", "warnings"],
  ["info", "noteCount", "notes"],
];

function tally(findings: readonly Finding[], lang: Lang): Markup[] {
  return COUNTS.flatMap(([severity, key]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [markup`<span class="weight ${severity}">${text(lang, key, { count })}</span> `];
  });
}

/** Hidden until the script shows it. Workbooks are told by their places among those that have findings. */
function filter({ report, comparison }: ReportedRun, all: readonly Finding[], names: FileNames, lang: Lang): Markup {
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const boxes = COUNTS.map(
    ([severity, , key]) =>
      markup`<label class="check"
        ><input type="checkbox" name="severity" value="${severity}" checked />
        ${text(lang, key)}</label
      >`,
  );
  const files = report.workbooks
    .filter(({ findings }) => findings.length > 0)
    .map(({ file }, i) => markup`<option value="${i}">${names.plain(file)}</option>`);
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
