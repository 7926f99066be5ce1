import { plainStyle, standardSummaryStyle, styled, type CellStyle, type SummaryLang } from "../../report/index.js";

export type TemplateStyle =
  | "title"
  | "version"
  | "label"
  | "inputText"
  | "inputDate"
  | "inputCount"
  | "inputMoney"
  | "tick"
  | "heading"
  | "text"
  | "code"
  | "choice"
  | "date"
  | "count"
  | "money"
  | "calculated"
  | "rank"
  | "band"
  | "sumName"
  | "sum"
  | "step"
  | "section"
  | "rule"
  | "why"
  | "bad"
  | "good"
  | "list";

const INPUT = "FFF8E1";
const CALCULATED = "ECEFF1";
const DATE = "dd/mm/yyyy";
const TEXT = "@";

/** The named styles of the blank workbook: what is to be filled is light yellow, what calculates itself grey. */
export function templateStyles(lang: SummaryLang): Readonly<Record<TemplateStyle, CellStyle>> {
  const { colours, font, amountFormat } = standardSummaryStyle;
  const plain = plainStyle(standardSummaryStyle, lang);
  const line = { colour: colours.line, sides: "all" } as const;
  const input = styled(plain, { fill: INPUT, border: line });
  const cell = styled(plain, { border: line });
  const number = styled(cell, { align: "right", direction: null });
  const wrapped = styled(cell, { wrap: true, vertical: "top" });
  return {
    title: styled(plain, {}, { bold: true, size: font.size + 5, colour: colours.title }),
    version: styled(plain, {}, { size: font.size - 1, colour: colours.quiet }),
    label: styled(plain, {}, { bold: true }),
    inputText: input,
    inputDate: styled(input, { numberFormat: DATE, direction: null }),
    inputCount: styled(input, { numberFormat: "#,##0", direction: null }),
    inputMoney: styled(input, { numberFormat: amountFormat, direction: null }),
    tick: styled(plain, { align: "centre" }, { bold: true, colour: colours.title }),
    heading: styled(
      cell,
      { fill: colours.heading, align: "centre", wrap: true },
      { bold: true, colour: colours.headingText },
    ),
    text: styled(cell, { wrap: true }),
    code: styled(cell, { numberFormat: TEXT, direction: "ltr" }),
    choice: styled(cell, { align: "centre" }),
    date: styled(cell, { align: "centre", numberFormat: DATE, direction: null }),
    count: styled(number, { numberFormat: "#,##0" }),
    money: styled(number, { numberFormat: amountFormat }),
    calculated: styled(number, { numberFormat: amountFormat, fill: CALCULATED }),
    rank: styled(number, { align: "centre", fill: CALCULATED }),
    band: styled(plain, { fill: colours.line }),
    sumName: styled(cell, { fill: colours.total }, { bold: true }),
    sum: styled(number, { fill: colours.total, numberFormat: amountFormat }, { bold: true }),
    step: styled(plain, { wrap: true, vertical: "top" }),
    section: styled(plain, {}, { bold: true, size: font.size + 2, colour: colours.title }),
    why: wrapped,
    rule: styled(wrapped, {}, { bold: true }),
    bad: styled(wrapped, {}, { colour: colours.alarm }),
    good: styled(wrapped, {}, { colour: "1B6E3C" }),
    list: plain,
  };
}
