import { address } from "../../../lib/workbook/index.js";
import type { SheetPlan } from "../sheet-plan.js";
import { escaped } from "./xml.js";

type PlannedCell = SheetPlan["cells"][number];

/** What Excel lets a cell hold. */
const LONGEST = 32_767;

/** A planned cell; `style` is the place of its looks among the workbook's cell formats. */
export function cellXml({ row, column, content }: PlannedCell, style: number): string {
  const at = `r="${address(row, column)}" s="${style}"`;
  switch (content.kind) {
    case "blank":
      return `<c ${at}/>`;
    case "text": // typed as a text, so that "=…" is never a formula
      return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${cellText(content.text)}</t></is></c>`;
    case "number":
      return `<c ${at}><v>${content.value}</v></c>`;
    case "formula": {
      const formula = `<f>${escaped(content.formula)}</f>`;
      return typeof content.result === "number"
        ? `<c ${at}>${formula}<v>${content.result}</v></c>`
        : `<c ${at} t="str">${formula}<v>${cellText(content.result)}</v></c>`;
    }
  }
}

/** As OOXML writes a cell's text: what looks like one of its escapes ("_x000D_") is escaped itself. */
function cellText(text: string): string {
  const lines = text.slice(0, LONGEST).replace(/\r\n?/g, "\n");
  return escaped(lines).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
