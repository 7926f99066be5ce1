import { ruleTexts, type Finding, type Lang } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import type { FileNames } from "./file-names.js";
import { count } from "./figures.js";
import { findingTemplate } from "./finding-template.js";
import { jsonBlock } from "./json-block.js";
import { markup, type Markup } from "./markup.js";
import { pageData, placeOf } from "./page-data.js";

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
    <p class="note warn no-script">${text(lang, "noScript")}</p>
    ${filter(run, findings, lang)}
    <p class="note">
      ${text(lang, "allKept")} ${grids.shown < grids.all ? text(lang, "gridsCapped", { shown: grids.shown, total: grids.all }) : ""}
    </p>
    <div id="groups"></div>
    <p class="more" id="more-groups" hidden><bdi></bdi> ${text(lang, "outOf")} <bdi></bdi> <button type="button">${text(lang, "showMore")}</button></p>
    ${findingTemplate(lang)} ${jsonBlock("data", pageData(run, names, lang))}
  </section>`;
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

const WEIGHTS: readonly (readonly [Finding["severity"], FolderKey])[] = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["info", "notes"],
];

/** Hidden until the script shows it, and adds the names of the workbooks. */
function filter({ comparison }: ReportedRun, all: readonly Finding[], lang: Lang): Markup {
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const boxes = WEIGHTS.map(
    ([severity, key]) =>
      markup`<label class="check"
        ><input type="checkbox" name="severity" value="${severity}" checked />
        ${text(lang, key)}</label
      >`,
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
      </select></label
    >
    <label
      >${text(lang, "text")}<input type="search" name="text" placeholder="${text(lang, "textHint")}" autocomplete="off"
    /></label>
    <p class="result">
      <output><bdi data-shown>${count(all.length, lang)}</bdi> ${text(lang, "outOf")} <bdi>${count(all.length, lang)}</bdi></output>
      <button type="reset">${text(lang, "reset")}</button>
    </p>
    <p class="none" hidden>${text(lang, "noneShown")}</p>
  </form>`;
}
