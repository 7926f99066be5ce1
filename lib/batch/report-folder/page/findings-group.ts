import type { Finding, Lang, WorkbookReport } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import type { FileNames } from "./file-names.js";
import { markup, type Markup } from "./markup.js";

const COUNTS: readonly (readonly [Finding["severity"], FolderKey])[] = [
  ["error", "errorCount"],
  ["warning", "warningCount"],
  ["info", "noteCount"],
];

/** A workbook's place for its findings, under its name and how many there are of each weight; the page's script fills it in. */
export function findingsGroup(
  { file, findings }: WorkbookReport,
  { id, unfolded }: { readonly id: string; readonly unfolded: boolean },
  names: FileNames,
  lang: Lang,
): Markup {
  return markup`<details class="workbook" id="${id}"${unfolded ? markup` open` : null}>
    <summary>
      <h3>${names.shown(file)}</h3>
      <span class="tally">${tally(findings, lang)}</span>
    </summary>
    <ol></ol>
    <p class="more" hidden><bdi></bdi> ${text(lang, "outOf")} <bdi></bdi> <button type="button">${text(lang, "showMore")}</button></p>
  </details>`;
}

function tally(findings: readonly Finding[], lang: Lang): Markup[] {
  return COUNTS.flatMap(([severity, key]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [markup`<span class="weight ${severity}">${text(lang, key, { count })}</span> `];
  });
}
