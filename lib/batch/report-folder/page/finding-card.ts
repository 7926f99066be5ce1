import { dirham, printDirham } from "../../../dirham/index.js";
import { ruleTexts, type Finding, type Grid, type Lang } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import { cellName, name } from "./figures.js";
import { gridTable } from "./grid-table.js";
import { markup, type Markup } from "./markup.js";

export const severityNames: Readonly<Record<Finding["severity"], FolderKey>> = {
  error: "errors",
  warning: "warnings",
  info: "notes",
};

const WEIGHTS: Readonly<Record<Finding["severity"], FolderKey>> = {
  error: "errorOne",
  warning: "warningOne",
  info: "noteOne",
};

/** One finding: its weight and rule, where, what stands there, what to do, the cells around. */
export function findingCard(finding: Finding, grid: Grid | undefined, isNew: boolean, lang: Lang): Markup {
  const { rule, severity, sheet, cell, said, waived } = finding;
  const place =
    sheet === null
      ? markup`${text(lang, "wholeWorkbook")}`
      : markup`${name(sheet)}${cell === null ? null : markup` · ${cellName(cell)}`}`;
  return markup`<li
    class="finding ${severity}"
    data-severity="${severity}"
    data-rule="${rule}"
    ${isNew ? markup` data-new=""` : null}
  >
    <h4>
      <span class="weight ${severity}">${text(lang, WEIGHTS[severity])}</span>
      <span class="where">${place}</span> ${isNew ? markup`<span class="badge">${text(lang, "isNew")}</span>` : null}
      ${waived === null ? null : markup`<span class="badge quiet">${text(lang, "accepted")}</span>`}
    </h4>
    <p class="rule">${ruleTexts(lang, rule).title} <code dir="ltr">${rule}</code></p>
    <p class="said">${said.finding}${said.gap === null ? null : markup` ${said.gap}`}</p>
    ${values(finding, lang)}
    ${said.advice === "" ? null : markup`<p class="advice"><strong>${text(lang, "whatToDo")}</strong> ${said.advice}</p>`}
    ${waived === null ? null : markup`<p class="note">${text(lang, "acceptedBy", waived)}</p>`}
    ${grid === undefined || cell === null ? null : gridTable(grid, cell, new Set(finding.gap?.cells), lang)}
  </li>`;
}

/** What was found beside what was expected, as the finding's facts state them. */
function values({ found, expected, gap }: Finding, lang: Lang): Markup | null {
  const rows = [
    found === null ? null : entry(text(lang, "found"), forPeople(found, lang)),
    expected === null ? null : entry(text(lang, "expected"), forPeople(expected, lang)),
    gap === null ? null : entry(text(lang, "gap"), printDirham(dirham(gap.difference), lang)),
  ].filter((row) => row !== null);
  return rows.length === 0 ? null : markup`<dl class="values">${rows}</dl>`;
}

function entry(label: string, value: string): Markup {
  return markup`<div>
    <dt>${label}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;
}

/** Facts are kept as machines write them; people read amounts and days in their own form. */
function forPeople(value: string, lang: Lang): string {
  if (/^-?\d+\.\d{2,}$/.test(value)) return printDirham(dirham(value), lang);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split("-").reverse().join("/") : value;
}
