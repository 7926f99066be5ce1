import type { Lang } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import { count } from "./figures.js";
import { jsonBlock } from "./json-block.js";
import { markup, type Markup } from "./markup.js";
import { places } from "./places.js";
import type { TableData } from "./script/page-data.js";
import { markupData } from "./text-data.js";

/** More rows than this make a page slow: they become data, and the page's script makes those that are looked at. */
const ROWS_MOST = 300;
/** So many of a long table's rows stand in the page itself, for whoever reads it without scripts. */
const ROWS_FIRST = 100;

/** A table of the page, in a box that scrolls by itself. */
export interface PageTable {
  /** Its section's id, which also tells its data from other tables'. */
  readonly id: string;
  readonly label: string;
  readonly heads: readonly Markup[];
  readonly rows: readonly TableRow[];
  readonly foot?: Markup;
  /** How rows are told apart in a long table's filter, those that want attention first. */
  readonly kinds?: { readonly label: FolderKey; readonly values: readonly RowKind[] };
  /** The sheet of report.xlsx that holds the same rows. */
  readonly sheet?: FolderKey;
}

export type RowKind = readonly [kind: string, label: FolderKey];

export interface TableRow {
  readonly markup: Markup;
  readonly kind?: string;
}

/** The whole table; or, of a long one, the rows that want attention first, with a filter for all of them. */
export function table(whole: PageTable, lang: Lang): Markup {
  const { id, rows, kinds } = whole;
  if (rows.length <= ROWS_MOST) return box(whole, rows);
  const ranks = new Map(kinds?.values.map(([kind], i) => [kind, i]));
  const rankOf = ({ kind = "" }: TableRow): number => ranks.get(kind) ?? ranks.size;
  const sorted = rows.toSorted((a, b) => rankOf(a) - rankOf(b));
  return markup`<div class="long" data-table="${id}">
    ${filter(whole, lang)}
    <p class="note warn no-script">${cut(whole, lang)}</p>
    ${box(whole, sorted.slice(0, ROWS_FIRST))} ${more(rows.length, lang)} ${jsonBlock(`${id}-rows`, dataOf(sorted))}
  </div>`;
}

function box({ label, heads, foot }: PageTable, rows: readonly TableRow[]): Markup {
  return markup`<div class="scroll" role="group" aria-label="${label}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => row.markup)}
      </tbody>
      ${foot === undefined ? null : markup`<tfoot>${foot}</tfoot>`}
    </table>
  </div>`;
}

function dataOf(rows: readonly TableRow[]): TableData {
  const patterns = places<readonly string[]>();
  const data = rows.map(({ markup: own, kind = "" }) => [kind, markupData(own, patterns)] as const);
  return { patterns: patterns.values, rows: data };
}

/** Hidden until the script shows it. */
function filter({ label, rows, kinds }: PageTable, lang: Lang): Markup {
  const options = (kinds?.values ?? []).flatMap(([kind, key]) => {
    const own = rows.filter((row) => row.kind === kind).length;
    return own === 0 ? [] : [markup`<option value="${kind}">${text(lang, key)} (${count(own, lang)})</option>`];
  });
  const choice =
    kinds === undefined || options.length < 2
      ? null
      : markup`<label
          >${text(lang, kinds.label)}<select name="kind">
            <option value="">${text(lang, "all")}</option>
            ${options}
          </select></label
        >`;
  return markup`<form class="filter" hidden role="search" aria-label="${label}">
    ${choice}
    <label
      >${text(lang, "text")}<input type="search" name="text" placeholder="${text(lang, "rowHint")}" autocomplete="off"
    /></label>
    <p class="result">
      <output><bdi data-shown>${count(rows.length, lang)}</bdi> ${text(lang, "rowsFitting")} <bdi>${count(rows.length, lang)}</bdi></output>
      <button type="reset">${text(lang, "reset")}</button>
    </p>
    <p class="none" hidden>${text(lang, "noRows")}</p>
  </form>`;
}

function cut({ rows, sheet }: PageTable, lang: Lang): string {
  const counts = { shown: ROWS_FIRST, all: rows.length };
  return sheet === undefined
    ? text(lang, "rowsCut", counts)
    : text(lang, "rowsCutInSheet", { ...counts, sheet: text(lang, sheet) });
}

function more(all: number, lang: Lang): Markup {
  return markup`<p class="more"><bdi>${ROWS_FIRST}</bdi> ${text(lang, "outOf")} <bdi>${count(all, lang)}</bdi> <button type="button">${text(lang, "showMore")}</button></p>`;
}
