import type { SheetPlan, SummaryLang } from "../../report/index.js";

/** A sheet of the blank workbook before anything stands on it: printed across, one page wide. */
export function blankSheet(name: string, lang: SummaryLang): SheetPlan {
  return {
    name,
    rightToLeft: lang === "ar",
    hidden: false,
    widths: [],
    heights: new Map(),
    cells: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    print: {
      landscape: true,
      pagesHigh: null,
      repeat: null,
      margins: { left: 0.3, right: 0.3, top: 0.5, bottom: 0.5, header: 0.25, footer: 0.25 },
      horizontallyCentred: true,
      header: null,
      footer: "&8&P / &N",
    },
    styles: {},
  };
}
