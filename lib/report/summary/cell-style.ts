import type { CellStyle } from "./sheet-plan.js";
import type { SummaryLang, SummaryStyle } from "./summary-style.js";

/** The style of a cell that nothing is said of: a font of the style file, from the side where the language begins. */
export function plainStyle({ font }: Pick<SummaryStyle, "font">, lang: SummaryLang): CellStyle {
  return {
    font: { name: font[lang], size: font.size, bold: false, italic: false, colour: "000000" },
    fill: null,
    align: lang === "ar" ? "right" : "left",
    indent: 0,
    vertical: "middle",
    wrap: false,
    direction: lang === "ar" ? "rtl" : "ltr",
    border: null,
    numberFormat: null,
  };
}

/** A style that differs from another in some of its traits, and in some of its font's. */
export function styled(base: CellStyle, change: Partial<CellStyle>, type: Partial<CellStyle["font"]> = {}): CellStyle {
  return { ...base, ...change, font: { ...base.font, ...type } };
}
