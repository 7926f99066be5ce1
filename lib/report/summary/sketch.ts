import type { Page } from "./page.js";
import type { StyleName } from "./styles.js";
import type { SummaryLang, SummaryStyle, SummaryText } from "./summary-style.js";

/** What every block is given: where to write, in which language and style. */
export interface Sketch {
  readonly page: Page;
  readonly style: SummaryStyle;
  readonly lang: SummaryLang;
  /** The last column of the sheet. */
  readonly columns: number;
  readonly say: (key: SummaryText) => string;
  readonly put: (column: number, content: Parameters<Page["put"]>[1], style: StyleName, span?: number) => string;
  /** The rows that `text` takes in a cell of these columns, in lines. */
  readonly lines: (text: string, first: number, span: number) => number;
}

/** The cells of a sheet that other blocks build on: the totals by centre. Null while no block has written them. */
export interface Anchors {
  people: string | null;
  women: string | null;
  total: string | null;
}

/** What the blocks of one sheet are given; `widths` are those of its columns, in characters. */
export function newSketch(page: Page, style: SummaryStyle, lang: SummaryLang, widths: readonly number[]): Sketch {
  return {
    page,
    style,
    lang,
    columns: widths.length,
    say: (key) => style.texts[lang][key],
    put: (column, content, name, span) => page.put(column, content, name, span),
    lines: (text, first, span) => {
      const width = widths.slice(first - 1, first - 1 + span).reduce((sum, own) => sum + own, 0);
      return text
        .split("\n")
        .map((line) => Math.max(1, Math.ceil((line.length * 1.15) / width)))
        .reduce((sum, own) => sum + own, 0);
    },
  };
}
