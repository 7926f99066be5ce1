import { address } from "../../../lib/workbook/index.js";
import type { SheetPlan } from "../sheet-plan.js";
import { rangesOf } from "./ranges-of.js";

type CellStyle = SheetPlan["styles"][string];

const horizontal = { left: "Left", centre: "Center", right: "Right" } as const;
const vertical = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const direction = { rtl: "RightToLeft", ltr: "LeftToRight" } as const;
const edges = {
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"],
  top: ["EdgeTop"],
  bottom: ["EdgeBottom"],
} as const;

/** Queues the looks of a planned sheet's cells, style by style. */
export function dress(sheet: Excel.Worksheet, { cells, styles }: SheetPlan): void {
  for (const [name, style] of Object.entries(styles)) {
    const own = cells.filter((cell) => cell.style === name).map(({ row, column }) => address(row, column));
    for (const ranges of rangesOf(sheet, own)) put(ranges.format, style);
  }
}

function put(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = style;
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.bold = font.bold;
  format.font.italic = font.italic;
  format.font.color = `#${font.colour}`;
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = horizontal[style.align];
  format.verticalAlignment = vertical[style.vertical];
  format.indentLevel = style.indent;
  format.wrapText = style.wrap;
  format.readingOrder = style.direction === null ? "Context" : direction[style.direction];
  for (const edge of style.border === null ? [] : edges[style.border.sides]) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${style.border?.colour ?? ""}`;
  }
}
