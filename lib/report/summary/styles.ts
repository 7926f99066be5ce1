import { plainStyle, styled } from "./cell-style.js";
import type { CellStyle } from "./sheet-plan.js";
import type { SummaryLang, SummaryStyle } from "./summary-style.js";

export type StyleName =
  | "title"
  | "subtitle"
  | "label"
  | "value"
  | "valueMoney"
  | "section"
  | "heading"
  | "name"
  | "count"
  | "money"
  | "sumName"
  | "sumCount"
  | "sumMoney"
  | "state"
  | "closing"
  | "closingAr"
  | "closingFr"
  | "note"
  | "box"
  | "boxTitle"
  | "boxNote"
  | "traceLabel"
  | "trace"
  | "traceCode"
  | "draft"
  | "draftAdvice";

/** The named styles of the summary sheets, as a style file sets them. */
export function summaryStyles(style: SummaryStyle, lang: SummaryLang): Readonly<Record<StyleName, CellStyle>> {
  const { colours, font } = style;
  const plain = plainStyle(style, lang);
  const line = { colour: colours.line, sides: "all" } as const;
  const moneyFormat = style.amountFormat;
  const name = styled(plain, { border: line, wrap: true, indent: 1 });
  const count = styled(plain, { border: line, align: "right", numberFormat: "#,##0", direction: null });
  const money = styled(count, { numberFormat: moneyFormat });
  const sum = { fill: colours.total };
  const box = styled(plain, { border: line, vertical: "top" });
  const closing = styled(plain, { wrap: true, vertical: "middle" }, { size: font.size + 0.5 });
  const trace = styled(plain, {}, { size: font.size - 2, colour: colours.quiet });
  const { ar, fr } = font;
  return {
    title: styled(plain, { align: "centre" }, { size: font.size + 6, bold: true, colour: colours.title }),
    subtitle: styled(plain, { align: "centre" }, { size: font.size + 3, bold: true, colour: colours.title }),
    label: styled(plain, { vertical: "top" }, { colour: colours.quiet }),
    value: styled(plain, { wrap: true, vertical: "top" }, { bold: true }),
    valueMoney: styled(
      plain,
      { vertical: "top", numberFormat: `${moneyFormat} "${lang === "ar" ? "درهم" : "DH"}"` },
      { bold: true },
    ),
    section: styled(plain, { vertical: "bottom" }, { bold: true, size: font.size + 1, colour: colours.title }),
    heading: styled(
      plain,
      { fill: colours.heading, border: line, align: "centre", wrap: true },
      { bold: true, colour: colours.headingText },
    ),
    name,
    count,
    money,
    sumName: styled(name, sum, { bold: true }),
    sumCount: styled(count, sum, { bold: true }),
    sumMoney: styled(money, sum, { bold: true }),
    state: styled(plain, { border: line, align: "centre" }),
    closing,
    closingAr: styled(closing, { direction: "rtl", align: "right" }, { name: ar }),
    closingFr: styled(closing, { direction: "ltr", align: "left" }, { name: fr }),
    note: styled(plain, { wrap: true, vertical: "top" }),
    box,
    boxTitle: styled(box, { align: "centre", fill: colours.total }, { bold: true }),
    boxNote: styled(box, { align: "centre", vertical: "bottom" }, { size: font.size - 2, colour: colours.quiet }),
    traceLabel: trace,
    trace: styled(trace, { wrap: true }),
    traceCode: styled(trace, { direction: "ltr", wrap: true }),
    draft: styled(
      plain,
      { align: "centre", fill: colours.alarm },
      { bold: true, size: font.size + 6, colour: "FFFFFF" },
    ),
    draftAdvice: styled(plain, { align: "centre", wrap: true }, { bold: true, colour: colours.alarm }),
  };
}
