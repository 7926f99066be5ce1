import { ruleTexts, type Lang, type RunComparison } from "../../../report/index.js";
import { dateInFigures } from "../../../text/index.js";
import { text, type FolderKey } from "../messages/index.js";
import { cellName, count, name } from "./figures.js";
import type { FileNames } from "./file-names.js";
import { markup, type Markup } from "./markup.js";

const FIXED_MOST = 200;

/** What changed since an earlier check: how many findings are fixed, new and still open, and which were fixed. */
export function sinceSection(comparison: RunComparison | null, names: FileNames, lang: Lang): Markup | null {
  if (comparison === null) return null;
  const { fixed, notCompared } = comparison;
  const figures = (["fixed", "new", "open"] as const).map((key) => figure(key, comparison[key].length, lang));
  const items = fixed.slice(0, FIXED_MOST).map(
    ({ file, finding }) =>
      markup`<li>
          ${names.shown(file)}${finding.sheet === null ? null : markup` · ${name(finding.sheet)}`}${
            finding.cell === null ? null : markup` · ${cellName(finding.cell)}`
          }
          – ${ruleTexts(lang, finding.rule).title}
        </li>`,
  );
  const more = fixed.length - items.length;
  return markup`<section aria-labelledby="since">
    <h2 id="since">${text(lang, "since", { day: dateInFigures(comparison.since) })}</h2>
    <dl class="figures small">${figures}</dl>
    ${
      items.length === 0
        ? null
        : markup`<details class="fixed">
            <summary>${text(lang, "fixed")} (${count(fixed.length, lang)})</summary>
            <ul>
              ${items}
            </ul>
            ${more > 0 ? markup`<p>${text(lang, "fixedMore", { count: more })}</p>` : null}
          </details>`
    }
    ${notCompared.length === 0 ? null : markup`<p class="note">${text(lang, "notCompared", { count: notCompared.length })}</p>`}
  </section>`;
}

function figure(key: FolderKey & ("fixed" | "new" | "open"), value: number, lang: Lang): Markup {
  return markup`<div class="figure ${key}">
    <dt>${text(lang, key)}</dt>
    <dd>${count(value, lang)}</dd>
  </div>`;
}
